package dateline.source.phrase;

import dateline.source.word.Kind;
import dateline.source.word.Reading;

/** Words of time that stand between a subject and its verb: {@code on Monday}. */
public final class TimePhrase {
  /** The longest is like {@code early on the morning of 3 March 2024}. */
  private static final int LONGEST = 8;

  private static final int INSIDE = Kind.any(Kind.TIME, Kind.NUMBER);

  private static final int AMOUNT = Kind.any(Kind.DETERMINER, Kind.QUANTITY, Kind.NUMBER);

  private final Reading reading;

  public TimePhrase(Reading reading) {
    this.reading = reading;
  }

  /** The first token of the words of time that end at a token; the token after it when none do. */
  int startingBefore(int last, int floor) {
    boolean past = last > floor && reading.is(last, "past") && reading.is(last - 1, "the");
    if (last < floor || !(past || isTime(last, floor))) {
      return last + 1;
    }
    int first = reading.is(last, "ago") ? startOfAgo(last, floor) : last;
    while (first > floor && last - first < LONGEST && goesOn(first - 1)) {
      first--;
    }
    return first > floor ? first : last + 1;
  }

  /** {@code three years ago}, {@code more than a week ago}. */
  private int startOfAgo(int ago, int floor) {
    int unit = ago - 1;
    if (unit <= floor || !reading.isNominal(unit)) {
      return ago;
    }
    int first = unit;
    while (first > floor && ago - first < LONGEST && reading.isAny(first - 1, AMOUNT)) {
      first--;
    }
    return first;
  }

  /** The token after the words of time that begin at a token; the token itself when none do. */
  public int endingAfter(int first, int ceiling) {
    int end = first;
    boolean time = false;
    while (end < ceiling && end - first < LONGEST && goesOn(end)) {
      time |= isTime(end, first);
      end++;
    }
    return time ? end : first;
  }

  private boolean isTime(int i, int floor) {
    boolean day = reading.is(i, Kind.NUMBER) && i > floor && reading.is(i - 1, Kind.TIME);
    boolean name = reading.is(i, "today") && reading.is(i, Kind.CAPITAL);
    return day || (reading.is(i, Kind.TIME) && !name && !reading.isQuoted(i));
  }

  private boolean goesOn(int i) {
    return reading.isAny(i, INSIDE) || (reading.is(i, Kind.TIMELEAD) && !reading.is(i, "that"));
  }
}
