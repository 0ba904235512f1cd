package dateline.source.dispute;

import dateline.source.phrase.Names;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.table.Mention;
import dateline.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that say what a stretch of text is about, but for its names. */
final class Topic {
  /** Words of a content that are looked at. */
  private static final int LONGEST = 40;

  /** Letters by which forms of one word are the same. */
  private static final int STEM = 5;

  private static final int SHORTEST = 4;

  /** One shared word is often chance. */
  private static final int ENOUGH = 2;

  /** Kinds of words that say nothing of the topic. */
  private static final int FUNCTION =
      Kind.any(
          Kind.PRONOUN,
          Kind.OBJECT,
          Kind.RELATIVE,
          Kind.DETERMINER,
          Kind.POSSESSIVE,
          Kind.PREPOSITION,
          Kind.LINK,
          Kind.COORDINATOR,
          Kind.SUBORDINATOR,
          Kind.BE,
          Kind.HAVE,
          Kind.DO,
          Kind.MODAL,
          Kind.NEGATION,
          Kind.ADVERB,
          Kind.QUANTITY,
          Kind.TIME,
          Kind.TIMELEAD,
          Kind.CUE,
          Kind.TITLE,
          Kind.MARK);

  private final Reading reading;
  private final Names names;

  Topic(Reading reading, Names names) {
    this.reading = reading;
    this.names = names;
  }

  /** Whether two stretches of characters share words that say what they are about. */
  boolean isShared(Span a, Span b) {
    Set<String> words = words(a);
    words.retainAll(words(b));
    return words.size() >= ENOUGH;
  }

  private Set<String> words(Span characters) {
    Set<String> words = new HashSet<>();
    int first = reading.tokens().at(characters.start());
    int last = Math.min(reading.tokens().count(), first + LONGEST);
    for (int i = first; i < last && reading.tokens().start(i) < characters.end(); i++) {
      int length = reading.tokens().end(i) - reading.tokens().start(i);
      boolean number = reading.is(i, Kind.NUMBER);
      if (!reading.isAny(i, FUNCTION) && (number || length >= SHORTEST)) {
        words.add(number ? reading.tokens().word(i) : stem(reading.tokens().word(i)));
      }
    }
    List<Mention> inside = names.inside(characters);
    inside.forEach(mention -> without(mention, words));
    return words;
  }

  private static void without(Mention mention, Set<String> words) {
    for (String part : mention.name().split("\\W+", -1)) {
      words.remove(stem(part));
    }
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(STEM, lower.length()));
  }
}
