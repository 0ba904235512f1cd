package dateline.source.phrase;

import dateline.source.word.Kind;
import dateline.source.word.Reading;

/** Walks rightward from the first word of a noun phrase to its last. */
public final class RightPhrase {
  private static final int OPENING = Kind.any(Kind.DETERMINER, Kind.POSSESSIVE);

  /** A bracket inside a name holds no more: {@code (OPF)}, {@code (D-R.I.)}. */
  private static final int LONGEST_BRACKET = 5;

  private final Reading reading;
  private final int first;
  private final int ceiling;
  private int at;
  private int end;

  private RightPhrase(int first, int ceiling, Reading reading) {
    this.reading = reading;
    this.first = first;
    this.ceiling = ceiling;
    at = first;
    end = first;
  }

  /** The token after the noun phrase that begins at a token; that token when none does. */
  static int end(int first, int ceiling, Reading reading) {
    return new RightPhrase(first, ceiling, reading).walk();
  }

  private int walk() {
    while (at < ceiling && !reading.isQuoted(at) && take()) {
      at++;
    }
    return end;
  }

  /** Takes the token at hand in; false when the phrase ends before it. */
  private boolean take() {
    boolean noun = reading.isNominal(at) && !stops();
    if (noun || reading.tokens().isPossessive(at)) {
      end = at + 1;
      return true;
    }
    if (reading.isAny(at, OPENING)) {
      return at == first || goesOn(at - 1);
    }
    if (reading.is(at, '(')) {
      return takeBracket();
    }
    return end > first && (links() || joins());
  }

  private boolean takeBracket() {
    for (int i = at + 1; i < ceiling && i <= at + LONGEST_BRACKET; i++) {
      if (reading.is(i, ')')) {
        at = i;
        end = i + 1;
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(int i) {
    return reading.is(i, Kind.LINK) || isAnd(i) || reading.is(i, "all") || reading.is(i, "both");
  }

  /** Words of time and verbs end a noun phrase that has begun. */
  private boolean stops() {
    boolean begun = end > first;
    boolean verb = begun && reading.isVerbal(at) && !reading.is(at, Kind.CAPITAL);
    boolean lead = begun && reading.is(at, Kind.TIMELEAD) && at + 1 < ceiling;
    return reading.is(at, Kind.TIME)
        || (lead && reading.is(at + 1, Kind.TIME))
        || (verb && !isReduced(at, ceiling, reading));
  }

  /** A participle after its noun: {@code a complaint filed in court}. */
  public static boolean isReduced(int i, int ceiling, Reading reading) {
    boolean participle =
        reading.endsWith(i, "ed") || reading.endsWith(i, "ing") || reading.is(i, Kind.VERB);
    return participle
        && i + 1 < ceiling
        && (reading.isAny(i + 1, Kind.any(Kind.LINK, Kind.TIME)) || reading.is(i + 1, "by"));
  }

  /** Whether the preposition at hand ties what follows to the phrase. */
  private boolean links() {
    boolean link = reading.is(at, Kind.LINK) || reading.is(at, "by") || reading.is(at, "than");
    if (!link || at + 1 >= ceiling) {
      return false;
    }
    if (reading.isAny(at + 1, Kind.any(Kind.TIME, Kind.NUMBER))) {
      return reading.is(at, "of");
    }
    if (reading.is(at, "in") || reading.is(at, "at") || reading.is(at, "near")) {
      return namesNext();
    }
    if (reading.is(at, "by") || reading.is(at, "to") || reading.is(at, "on")) {
      return !reading.is(at - 1, Kind.CAPITAL) && namesNext();
    }
    return tiesAlways();
  }

  private boolean tiesAlways() {
    return reading.is(at, "of")
        || reading.is(at, "for")
        || reading.is(at, "from")
        || reading.is(at, "with")
        || reading.is(at, "within")
        || reading.is(at, "inside")
        || reading.is(at, "against")
        || reading.is(at, "like")
        || reading.is(at, "than");
  }

  private boolean namesNext() {
    int next = at + 1;
    return reading.is(next, Kind.CAPITAL)
        || (reading.is(next, "the") && next + 1 < ceiling && reading.is(next + 1, Kind.CAPITAL));
  }

  /** Whether {@code and} joins two names. */
  private boolean joins() {
    int next = at + 1;
    if (!isAnd(at) || next >= ceiling) {
      return false;
    }
    boolean noun =
        reading.isNominal(next) && !reading.isVerbal(next) && !reading.is(next, Kind.CUE);
    return noun || reading.isAny(next, OPENING);
  }

  private boolean isAnd(int i) {
    return reading.is(i, "and") || reading.is(i, '&') || reading.is(i, "or");
  }
}
