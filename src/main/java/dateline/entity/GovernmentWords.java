package dateline.entity;

import dateline.text.Tsv;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words beside which the name of a capital stands for the government of its country. */
final class GovernmentWords {
  /** Where the words stand; {@code government_words.tsv} describes each. */
  enum Frame {
    VERB,
    NO_VERB,
    PASSIVE,
    ADJECTIVE,
    WITH,
    ON,
    AGAINST,
    FROM,
    BY,
    NO_AGENT,
    TO,
    OF,
    TOWARD,
    TOWARDS,
    BETWEEN,
    OBJECT,
    OBJECT_TO,
    OWN,
    CITY,
    COMPOUND,
    UNSURE,
    SOME,
    FUNCTION,
    PREPOSITION,
    DETERMINER,
    BE,
    AUXILIARY,
    ADVERB,
    PLAIN
  }

  /** Frames of attribution in which a word of verbs.tsv is no verb of a sentence. */
  private static final Set<String> NO_SENTENCE = Set.of("named", "noun", "hearsay");

  /** Kinds of function_words.tsv that are no nouns. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "pronoun",
          "object",
          "relative",
          "determiner",
          "possessive",
          "quantity",
          "preposition",
          "link",
          "coordinator",
          "subordinator",
          "be",
          "have",
          "do",
          "modal",
          "negation",
          "adverb",
          "timelead",
          "verb");

  private static final Map<Frame, Set<String>> WORDS = new EnumMap<>(Frame.class);

  static {
    for (Frame frame : Frame.values()) {
      WORDS.put(frame, new HashSet<>());
    }
    for (Tsv.Row row : Tsv.shipped("government_words.tsv").requires("frame", "words").rows()) {
      add(Frame.valueOf(row.cell("frame").toUpperCase(Locale.ROOT)), row);
    }
    Tsv.shipped("function_words.tsv").rows().forEach(GovernmentWords::addFunctionWords);
    Tsv.shipped("verbs.tsv").rows().forEach(GovernmentWords::addVerb);
  }

  private GovernmentWords() {}

  /** Whether a word, in small letters, stands in a frame. */
  static boolean is(Frame frame, String word) {
    return words(frame).contains(word);
  }

  private static Set<String> words(Frame frame) {
    return WORDS.getOrDefault(frame, Set.of());
  }

  private static void add(Frame frame, Tsv.Row row) {
    words(frame).addAll(List.of(row.cell("words").split(" ", -1)));
  }

  private static void addFunctionWords(Tsv.Row row) {
    String kind = row.cell("kind");
    switch (kind) {
      case "plain" -> add(Frame.PLAIN, row);
      case "be" -> add(Frame.BE, row);
      case "have", "do", "modal" -> add(Frame.AUXILIARY, row);
      case "adverb", "negation" -> add(Frame.ADVERB, row);
      case "preposition" -> add(Frame.PREPOSITION, row);
      case "determiner", "possessive" -> add(Frame.DETERMINER, row);
      default -> {}
    }
    if (NO_NOUNS.contains(kind)) {
      add(Frame.FUNCTION, row);
    }
  }

  private static void addVerb(Tsv.Row row) {
    String lemma = row.cell("lemma");
    boolean sentence = row.parts("frames").stream().noneMatch(NO_SENTENCE::contains);
    if (sentence && !lemma.contains(" ") && !is(Frame.NO_VERB, lemma)) {
      words(Frame.VERB).add(lemma);
      Arrays.stream(row.cell("forms").split("\\|")).forEach(words(Frame.VERB)::add);
    }
  }
}
