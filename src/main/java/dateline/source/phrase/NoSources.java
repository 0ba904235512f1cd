package dateline.source.phrase;

import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.source.word.Verb;
import dateline.text.Span;
import dateline.text.Tsv;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What stands where sources stand and attributes nothing: {@code the fighting continues}. */
public final class NoSources {
  /** Words after a colon among which the subject's name comes again. */
  private static final int REPEATED_WITHIN = 3;

  private final Map<String, Set<String>> words = new HashMap<>();

  private NoSources(Tsv file) {
    for (Tsv.Row row : file.requires("kind", "words").rows()) {
      words.computeIfAbsent(row.cell("kind"), kind -> new HashSet<>()).addAll(row.parts("words"));
    }
  }

  /** Read once a process. */
  private static final class Shipped {
    private static final NoSources LIST = new NoSources(Tsv.shipped("no_sources.tsv"));
  }

  /** The list that ships with Dateline. */
  public static NoSources shipped() {
    return Shipped.LIST;
  }

  /**
   * Whether a phrase turns on what happens, {@code the battle for Lymno}, and a verb tells of it.
   */
  public boolean happens(Reading reading, Span phrase, Verb verb) {
    return is("verb", verb.lemma()) && is("event", word(reading, Heads.turn(reading, phrase)));
  }

  /**
   * A source without what it speaks of before its name: the Norvenia of a charge Norvenia denies.
   */
  public Span withoutTold(Reading reading, Span source) {
    for (int i = source.start(); i + 1 < source.end() && !reading.is(i, Kind.CAPITAL); i++) {
      if (reading.is(i + 1, Kind.CAPITAL) && is("told", word(reading, i))) {
        return new Span(i + 1, source.end());
      }
    }
    return source;
  }

  /** Whether a source and its cue rather name a part of a page: {@code Story highlights}. */
  public boolean isPart(Reading reading, Span source, int cue) {
    return source.length() == 1
        && is("part", word(reading, source.start()) + " " + word(reading, cue));
  }

  /**
   * Whether what stands before a colon names the kind of a piece, or its subject, of whom the line
   * then goes on to tell: {@code Analysis: ...}, {@code Ruz: Ruz meets mayors}.
   */
  public boolean isHeading(Reading reading, Span label) {
    int head = Heads.turn(reading, label);
    return is("heading", word(reading, head))
        || is("heading", word(reading, label.end() - 1))
        || retold(reading, label, head);
  }

  private static boolean retold(Reading reading, Span label, int head) {
    int last = Math.min(label.end() + REPEATED_WITHIN, reading.tokens().count() - 2);
    for (int i = label.end() + 1; i <= last; i++) {
      boolean name = reading.is(i, Kind.CAPITAL) && !reading.is(i, Kind.DETERMINER);
      if (name && isIn(reading, word(reading, i), label.start(), head)) {
        return !reading.is(i + 1, ':');
      }
    }
    return false;
  }

  private static boolean isIn(Reading reading, String word, int first, int last) {
    return IntStream.rangeClosed(first, last).anyMatch(i -> word(reading, i).equals(word));
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  private static String word(Reading reading, int token) {
    return reading.tokens().word(token).toLowerCase(Locale.ROOT);
  }
}
