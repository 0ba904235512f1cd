package dateline.source.word;

import dateline.source.sense.OneSenseWords;
import dateline.text.Tsv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that matter for attributing: function words and the verbs of attribution. Looks words
 * up in the text itself, without regard to case and without making strings of them.
 */
public final class Lexicon {
  /** No listed word is longer, so that a text without spaces costs nothing. */
  private static final int LONGEST = 20;

  private final int mask;
  private final String[] words;
  private final int[] kinds;
  private final VerbForm[][] verbs;
  private final Set<String> either = new TreeSet<>();

  private Lexicon(Map<String, Integer> kindsOf, Map<String, List<VerbForm>> verbsOf) {
    verbsOf.forEach(
        (word, forms) ->
            forms.forEach(form -> kindsOf.merge(word, kind(form.verb()).bit, (a, b) -> a | b)));
    int size = Integer.highestOneBit(kindsOf.size()) * 4;
    mask = size - 1;
    words = new String[size];
    kinds = new int[size];
    verbs = new VerbForm[size][];
    OneSenseWords oneSense = OneSenseWords.shipped();
    kindsOf.forEach(
        (word, bits) -> {
          List<VerbForm> forms = verbsOf.getOrDefault(word, List.of());
          put(word, bits, forms);
          if ((bits & Kind.any(Kind.VERB, Kind.UNMISTAKABLE)) == 0
              && oneSense.of(word) == null
              && hasPresent(forms)) {
            either.add(word);
          }
        });
  }

  /** Reads the lists that ship with Dateline. */
  public static Lexicon shipped() {
    return of(Tsv.shipped("function_words.tsv"), Tsv.shipped("verbs.tsv"));
  }

  static Lexicon of(Tsv functionWords, Tsv verbs) {
    return new Lexicon(kinds(functionWords), verbs(verbs));
  }

  /** The place of a stretch of text in the lists; -1 for a word they lack. */
  int find(String text, int start, int end) {
    if (end - start > LONGEST) {
      return -1;
    }
    int slot = spread(hash(text, start, end)) & mask;
    while (words[slot] != null) {
      if (equal(words[slot], text, start, end)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Whether a word is a present form of a verb of attribution and may be a noun as well. */
  boolean isEither(int place) {
    return either.contains(words[place]);
  }

  /** The words that may be either, in small letters. */
  Set<String> either() {
    return Set.copyOf(either);
  }

  private static boolean hasPresent(List<VerbForm> forms) {
    return forms.stream()
        .anyMatch(
            form ->
                kind(form.verb()) == Kind.CUE
                    && (form.tense() == VerbForm.Tense.BASE
                        || form.tense() == VerbForm.Tense.PRESENT));
  }

  int kinds(int place) {
    return kinds[place];
  }

  /** The verb forms that begin with a word, the longest first. */
  VerbForm[] verbs(int place) {
    return verbs[place];
  }

  private void put(String word, int bits, List<VerbForm> forms) {
    int slot = spread(hash(word, 0, word.length())) & mask;
    while (words[slot] != null) {
      slot = (slot + 1) & mask;
    }
    words[slot] = word;
    kinds[slot] = bits;
    verbs[slot] =
        forms.stream()
            .sorted(Comparator.comparingInt(form -> -form.rest().size()))
            .toArray(VerbForm[]::new);
  }

  static Kind kind(Verb verb) {
    boolean other =
        verb.allows(Frame.NAMED)
            || verb.allows(Frame.NOUN)
            || verb.allows(Frame.HEARSAY)
            || verb.allows(Frame.LABEL);
    return other ? Kind.OTHER_CUE : Kind.CUE;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + fold(text.charAt(i));
    }
    return hash;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean equal(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != fold(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char fold(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    return c == '\u2019' ? '\'' : c;
  }

  private static Map<String, Integer> kinds(Tsv file) {
    Map<String, Integer> kinds = new HashMap<>();
    for (Tsv.Row row : file.requires("kind", "words").rows()) {
      int bit = Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)).bit;
      for (String word : row.cell("words").split(" ", -1)) {
        kinds.merge(word, bit, (a, b) -> a | b);
      }
    }
    return kinds;
  }

  private static Map<String, List<VerbForm>> verbs(Tsv file) {
    Map<String, List<VerbForm>> verbs = new HashMap<>();
    for (Tsv.Row row : file.requires("lemma", "class", "forms", "frames").rows()) {
      Verb verb = new Verb(row.cell("lemma"), row.cell("class"), frames(row));
      List<String> forms = new ArrayList<>(row.parts("forms"));
      if (!forms.contains(verb.lemma()) && !verb.isAdjective()) {
        forms.add(verb.lemma());
      }
      for (String form : forms) {
        VerbForm verbForm = VerbForm.of(verb, form);
        verbs.computeIfAbsent(verbForm.first(), word -> new ArrayList<>()).add(verbForm);
      }
    }
    return verbs;
  }

  private static Set<Frame> frames(Tsv.Row row) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String name : row.parts("frames")) {
      frames.add(Frame.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return Set.copyOf(frames);
  }
}
