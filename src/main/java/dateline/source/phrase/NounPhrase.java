package dateline.source.phrase;

import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name somebody, by function words and capitals: leftward from their last or
 * rightward from their first.
 */
public final class NounPhrase {
  /** A source is never longer: a longer run of words is a reading mistake. */
  public static final int LONGEST = 25;

  private final Reading reading;

  public NounPhrase(Reading reading) {
    this.reading = reading;
  }

  /**
   * The noun phrase whose last token is {@code last}.
   *
   * @param floor the first token it may contain
   */
  public @Nullable Span endingAt(int last, int floor) {
    if (last < floor) {
      return null;
    }
    if (reading.is(last, "there") && last > floor && reading.isNominal(last - 1)) {
      Span named = endingAt(last - 1, floor);
      return named == null ? null : new Span(named.start(), last + 1);
    }
    if (standsAlone(last)) {
      return new Span(first(last, floor), last + 1);
    }
    if (isSome(last) || isOfThem(last, floor)) {
      int first = isSome(last) ? last : last - 2;
      return new Span(first, last + 1);
    }
    int head = reading.is(last, ')') ? LeftPhrase.beforeBracket(last, floor, reading) : last;
    return head < floor || !isHead(head) ? null : upTo(last, head, floor);
  }

  private Span upTo(int last, int head, int floor) {
    int first = LeftPhrase.first(head, floor, reading);
    boolean opens =
        isClauseStart(first, floor)
            || (first > floor && reading.is(first - 1, Kind.RELATIVE) && !reading.isVerbal(first));
    int whole = opens ? first : Modifiers.before(first, floor, reading);
    int start = new TimePhrase(reading).endingAfter(whole, head);
    return last - start < LONGEST ? new Span(start, last + 1) : new Span(first, last + 1);
  }

  /**
   * The noun phrase whose first token is {@code first}.
   *
   * @param ceiling the token after the last it may contain
   */
  public @Nullable Span startingAt(int first, int ceiling) {
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

  /** With another before {@code and}: {@code he and she}. */
  private int first(int pronoun, int floor) {
    boolean joined =
        pronoun - 2 >= floor
            && reading.is(pronoun - 1, "and")
            && reading.is(pronoun, Kind.PRONOUN)
            && standsAlone(pronoun - 2);
    return joined ? pronoun - 2 : pronoun;
  }

  /** {@code Another said}, {@code each said}. */
  private boolean isSome(int i) {
    return !reading.isQuoted(i)
        && (reading.is(i, "another") || reading.is(i, "each") || reading.is(i, "neither"));
  }

  /** {@code most of them}, {@code two of us}. */
  private boolean isOfThem(int last, int floor) {
    return last - 2 >= floor
        && !reading.isQuoted(last)
        && (reading.is(last, "them") || reading.is(last, "us"))
        && reading.is(last - 1, "of")
        && (reading.isAny(last - 2, Kind.any(Kind.QUANTITY, Kind.NUMBER, Kind.DETERMINER))
            || reading.isNominal(last - 2));
  }

  private boolean isHead(int i) {
    boolean name = reading.is(i, "today") && reading.is(i, Kind.CAPITAL);
    return (reading.isNominal(i) && (name || !reading.is(i, Kind.TIME)))
        || (reading.is(i, '%') && !reading.isQuoted(i))
        || (reading.is(i, Kind.OBJECT) && i > 0 && reading.is(i - 1, Kind.LINK))
        || (reading.tokens().isPossessive(i) && !reading.isQuoted(i));
  }

  /** Whether a clause can begin at a token: nothing, a mark or a conjunction stands before it. */
  public boolean isClauseStart(int i, int floor) {
    return i <= floor
        || reading.is(i - 1, Kind.MARK)
        || reading.isQuoted(i - 1)
        || reading.isAny(i - 1, Kind.any(Kind.SUBORDINATOR, Kind.COORDINATOR))
        || (reading.is(i - 1, Kind.CUE)
            && !reading.endsWith(i - 1, "ing")
            && !(i - 2 >= floor && reading.is(i - 2, Kind.RELATIVE)));
  }
}
