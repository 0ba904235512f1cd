package dateline.source.phrase;

import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;

/** Tells whether a subject can stand with the bare verb: {@code officers say}, {@code they say}. */
public final class Agreement {
  private static final int ENDS_HEAD = Kind.any(Kind.PREPOSITION, Kind.RELATIVE);

  private static final int PLURAL = Kind.any(Kind.QUANTITY, Kind.NUMBER);

  private final Reading reading;

  public Agreement(Reading reading) {
    this.reading = reading;
  }

  public boolean isPlural(Span subject) {
    int first = subject.start();
    if (subject.length() == 1 && reading.isAny(first, Kind.any(Kind.PRONOUN, Kind.RELATIVE))) {
      return !reading.is(first, "he") && !reading.is(first, "she") && !reading.is(first, "it");
    }
    for (int i = first; i < subject.end(); i++) {
      if (i > first && reading.isAny(i, ENDS_HEAD)) {
        return hasPlural(subject.end() - 1, subject.end());
      }
      if (hasPlural(i, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPlural(int first, int end) {
    for (int i = first; i < end; i++) {
      if (isPlural(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlural(int i) {
    return reading.endsWith(i, "s")
        || reading.is(i, "people")
        || reading.is(i, "police")
        || reading.is(i, "staff")
        || reading.is(i, "personnel")
        || reading.is(i, "and")
        || reading.is(i, "those")
        || reading.is(i, "these")
        || reading.is(i, "children")
        || reading.endsWith(i, "men")
        || reading.isAny(i, PLURAL);
  }
}
