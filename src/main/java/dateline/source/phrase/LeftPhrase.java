package dateline.source.phrase;

import dateline.source.word.Kind;
import dateline.source.word.Reading;

/** Walks leftward from the head of a noun phrase to its first word. */
final class LeftPhrase {
  private static final int OPENING = Kind.any(Kind.DETERMINER, Kind.POSSESSIVE);
  private static final int AMOUNT = Kind.any(Kind.NUMBER, Kind.QUANTITY);

  private final Reading reading;
  private final int head;
  private final int floor;
  private final int lowest;
  private int at;
  private int best;
  private int conjunction = -1;

  private LeftPhrase(int head, int floor, Reading reading) {
    this.reading = reading;
    this.head = head;
    this.floor = floor;
    lowest = Math.max(floor, head - NounPhrase.LONGEST + 1);
    at = head - 1;
    best = head;
  }

  /** The first token of the noun phrase whose head is given. */
  static int first(int head, int floor, Reading reading) {
    return new LeftPhrase(head, floor, reading).walk();
  }

  /** The token before the bracket that closes at {@code last}; -1 when none opens. */
  static int beforeBracket(int last, int floor, Reading reading) {
    int open = last - 1;
    while (open > floor && last - open < NounPhrase.LONGEST && !reading.is(open, '(')) {
      open--;
    }
    return open >= floor && reading.is(open, '(') ? open - 1 : -1;
  }

  private int walk() {
    while (at >= lowest && !reading.isQuoted(at) && take()) {
      at--;
    }
    if (conjunction >= best && !new NounPhrase(reading).isClauseStart(best, floor)) {
      int whole = Modifiers.before(best, floor, reading);
      return whole < best ? whole : conjunction + 1;
    }
    return best < head && isGerund(best) ? best + 1 : best;
  }

  /** Takes the token at hand in; false when the phrase begins after it. */
  private boolean take() {
    if (opens(at)) {
      return open();
    }
    if (isPart(at) && !isVerbBetween(at)) {
      best = at;
      return true;
    }
    if (isAnd(at) && at > lowest && (reading.isNominal(at - 1) || reading.is(at - 1, ')'))) {
      conjunction = at;
      return true;
    }
    if (isAnd(at) && at > lowest && reading.isAny(at - 1, Kind.any(Kind.PRONOUN))) {
      best = at - 1;
      return false;
    }
    return reading.is(at, ')') ? passBracket() : links(at) || qualifies(at);
  }

  /** A determiner ends the phrase unless a preposition or {@code and} ties it to more. */
  private boolean open() {
    best = at;
    int before = at - 1;
    if (before < lowest || links(before)) {
      return before >= lowest;
    }
    if (reading.is(before, "all")) {
      best = before;
    }
    boolean joined = before > lowest && isAnd(before) && reading.isNominal(before - 1);
    if (joined) {
      conjunction = before;
      at = before;
    }
    return joined;
  }

  private boolean passBracket() {
    int before = beforeBracket(at, lowest, reading);
    if (before < lowest) {
      return false;
    }
    at = before + 1;
    return true;
  }

  private boolean opens(int i) {
    return reading.isAny(i, OPENING) && (!reading.is(i, Kind.CAPITAL) || reading.opensSentence(i));
  }

  private boolean isPart(int i) {
    boolean owner = reading.tokens().isPossessive(i) && i > lowest && reading.isNominal(i - 1);
    return owner || (reading.isNominal(i) && !startsClause(i));
  }

  /** Whether a preposition ties the words before it to those after it. */
  private boolean links(int i) {
    boolean by = reading.is(i, "by") && i > lowest && reading.is(i - 1, Kind.DOCUMENT);
    return (by || reading.is(i, Kind.LINK))
        && !reading.is(i, Kind.CAPITAL)
        && i - 1 >= lowest
        && reading.isNominal(i - 1)
        && !reading.is(i - 1, Kind.TIME)
        && !startsClause(i - 1);
  }

  /** An adverb inside a noun phrase: {@code the newly appointed minister}, {@code almost 40}. */
  private boolean qualifies(int i) {
    if (reading.is(i, "almost") && reading.isAny(i + 1, AMOUNT)) {
      best = i;
      return true;
    }
    return reading.is(i, Kind.ADVERB)
        && i - 1 >= lowest
        && reading.isAny(i - 1, OPENING)
        && !reading.isVerb(i);
  }

  /** Whether a word that could be a noun is rather the verb of another clause. */
  private boolean startsClause(int i) {
    int next = i + 1;
    if (!reading.isVerbal(i) || next >= reading.tokens().count()) {
      return false;
    }
    return reading.isAny(next, Kind.any(Kind.DETERMINER, Kind.POSSESSIVE, Kind.PREPOSITION))
        || (reading.is(next, Kind.CAPITAL) && !isAdjectival(i));
  }

  /** {@code Reuters reports X said}, {@code hit on Tuesday state media said}. */
  private boolean isVerbBetween(int i) {
    boolean names =
        i > lowest && reading.is(i - 1, Kind.CAPITAL) && reading.is(i + 1, Kind.CAPITAL);
    boolean verb = names && reading.is(i, Kind.CUE) && !reading.is(i, Kind.CAPITAL);
    boolean day =
        reading.is(i, Kind.TIME) && reading.is(i, Kind.CAPITAL) && !reading.is(i + 1, Kind.CAPITAL);
    return verb || (day && !reading.tokens().isPossessive(i + 1) && !reading.is(i, "today"));
  }

  /** A participle between a determiner and a name: {@code the exiled Norvenian leader}. */
  private boolean isAdjectival(int i) {
    return i > 0 && (reading.isAny(i - 1, OPENING | Kind.CAPITAL.bit) || reading.opensSentence(i));
  }

  /** {@code expressing} before a noun is a verb, unless a sentence begins with it. */
  private boolean isGerund(int i) {
    return reading.endsWith(i, "ing") && reading.isVerbal(i) && !reading.opensSentence(i);
  }

  private boolean isAnd(int i) {
    return reading.is(i, "and") || reading.is(i, '&') || reading.is(i, "or");
  }
}
