package dateline.source;

import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name somebody, by function words and capitals: leftward from their last or
 * rightward from their first.
 */
final class NounPhrase {
  /** A source is never longer: a longer run of words is a reading mistake. */
  static final int LONGEST = 25;

  private final Reading reading;

  NounPhrase(Reading reading) {
    this.reading = reading;
  }

  /**
   * The noun phrase whose last token is {@code last}.
   *
   * @param floor the first token it may contain
   */
  @Nullable Span endingAt(int last, int floor) {
    if (last < floor) {
      return null;
    }
    if (standsAlone(last)) {
      return new Span(last, last + 1);
    }
    int head = reading.is(last, ')') ? LeftPhrase.beforeBracket(last, floor, reading) : last;
    return head < floor || !isHead(head) ? null : upTo(last, head, floor);
  }

  private Span upTo(int last, int head, int floor) {
    int first = LeftPhrase.first(head, floor, reading);
    int whole = isClauseStart(first, floor) ? first : Modifiers.before(first, floor, reading);
    int start = new TimePhrase(reading).endingAfter(whole, head);
    return last - start < LONGEST ? new Span(start, last + 1) : new Span(first, last + 1);
  }

  /**
   * The noun phrase whose first token is {@code first}.
   *
   * @param ceiling the token after the last it may contain
   */
  @Nullable Span startingAt(int first, int ceiling) {
    if (first >= ceiling) {
      return null;
    }
    if (standsAlone(first)) {
      return new Span(first, first + 1);
    }
    int end = RightPhrase.end(first, Math.min(ceiling, first + LONGEST), reading);
    return end > first ? new Span(first, end) : null;
  }

  /** A pronoun, or {@code who}. */
  private boolean standsAlone(int i) {
    return !reading.isQuoted(i)
        && reading.isAny(i, Kind.any(Kind.PRONOUN, Kind.RELATIVE))
        && !reading.is(i, "that");
  }

  private boolean isHead(int i) {
    return (reading.isNominal(i) && !reading.is(i, Kind.TIME))
        || (reading.tokens().isPossessive(i) && !reading.isQuoted(i));
  }

  /** Whether a clause can begin at a token: nothing, a mark or a conjunction stands before it. */
  boolean isClauseStart(int i, int floor) {
    return i <= floor
        || reading.is(i - 1, Kind.MARK)
        || reading.isQuoted(i - 1)
        || reading.isAny(i - 1, Kind.any(Kind.SUBORDINATOR, Kind.COORDINATOR))
        || (reading.is(i - 1, Kind.CUE) && !reading.endsWith(i - 1, "ing"));
  }
}
