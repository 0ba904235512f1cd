package dateline.source.phrase;

import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.source.word.Verb;
import dateline.text.Span;
import dateline.text.Tsv;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What happens, which by some verbs attributes nothing: {@code the fighting continues}. */
public final class Events {
  private static final int ENDS_HEAD = Kind.any(Kind.PREPOSITION, Kind.LINK, Kind.RELATIVE);

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> verbs = new HashSet<>();

  private Events(Tsv file) {
    for (Tsv.Row row : file.requires("kind", "words").rows()) {
      (row.cell("kind").equals("noun") ? nouns : verbs).addAll(row.parts("words"));
    }
  }

  /** Read once a process. */
  private static final class Shipped {
    private static final Events EVENTS = new Events(Tsv.shipped("events.tsv"));
  }

  /** The list that ships with Dateline. */
  public static Events shipped() {
    return Shipped.EVENTS;
  }

  /**
   * Whether a phrase turns on what happens, {@code the battle for Lymno}, and a verb tells of it.
   */
  public boolean happens(Reading reading, Span phrase, Verb verb) {
    return verbs.contains(verb.lemma()) && nouns.contains(head(reading, phrase));
  }

  private static String head(Reading reading, Span phrase) {
    int head = phrase.start();
    while (head + 1 < phrase.end()
        && !reading.isAny(head + 1, ENDS_HEAD)
        && !reading.isPause(head + 1)) {
      head++;
    }
    return reading.tokens().word(head).toLowerCase(Locale.ROOT);
  }
}
