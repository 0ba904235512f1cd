package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.phrase.NounPhrase;
import dateline.source.phrase.RightPhrase;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** A subject with what is said of it between commas: {@code X, a spokesman for Y, said}. */
final class Apposition {
  private static final int OPENS =
      Kind.any(
          Kind.DETERMINER,
          Kind.POSSESSIVE,
          Kind.QUANTITY,
          Kind.NUMBER,
          Kind.CAPITAL,
          Kind.RELATIVE,
          Kind.TITLE);

  /** What opens a clause of its own, so that no subject stands before it. */
  private static final int BREAKS =
      Kind.any(Kind.PRONOUN, Kind.COORDINATOR, Kind.BE, Kind.HAVE, Kind.DO, Kind.MODAL);

  private final Clause clause;
  private final Reading reading;

  Apposition(Clause clause) {
    this.clause = clause;
    reading = clause.reading();
  }

  /** The subject before a comma at {@code closing}, with its apposition where it has one. */
  @Nullable Span before(int closing) {
    int floor = Math.max(clause.sentence().start(), closing - NounPhrase.LONGEST);
    int end = reading.isQuoted(closing) ? closing + 1 : closing;
    Span best = null;
    for (int comma = closing - 1; comma > floor; comma--) {
      if (reading.isQuoted(comma) || !reading.isPause(comma)) {
        continue;
      }
      if (breaks(comma + 1)) {
        break;
      }
      Span name = new NounPhrase(reading).endingAt(comma - 1, floor);
      if (name != null && isSubject(name)) {
        boolean apposed = isApposition(comma + 1) && !isParenthesis(comma + 1, closing);
        best = new Span(name.start(), apposed ? end : name.end());
      } else if (best != null) {
        break;
      }
    }
    return best == null ? alone(closing) : best;
  }

  /** {@code , the paper reported,}: an attribution of its own between the commas. */
  private boolean isParenthesis(int first, int closing) {
    int last = closing - 1;
    return last > first
        && reading.is(last, Kind.CUE)
        && !reading.is(first, Kind.RELATIVE)
        && (reading.is(last, Kind.VERB) || reading.endsWith(last, "ed"));
  }

  /** A name with its party or age in brackets that a comma parts from its verb. */
  private @Nullable Span alone(int closing) {
    int floor = clause.sentence().start();
    Span name =
        closing > floor && reading.is(closing - 1, ')')
            ? new NounPhrase(reading).endingAt(closing - 1, floor)
            : null;
    return name != null && isSubject(name) ? name : null;
  }

  /** The token after the apposition that begins behind a comma; -1 when none does. */
  int endingAfter(int comma, int ceiling) {
    if (comma < ceiling && reading.is(comma, "who")) {
      return segmentEnd(comma, ceiling);
    }
    int first = comma + 1;
    if (first >= ceiling || !reading.is(comma, ',') || !opensAfter(first)) {
      return -1;
    }
    int end = segmentEnd(first, ceiling);
    boolean age = end == first + 1 && reading.is(first, Kind.NUMBER);
    boolean more = age && end + 1 < ceiling && reading.is(end, ',');
    if (more && (reading.is(end + 1, "of") || opensAfter(end + 1))) {
      int further = segmentEnd(end + 1, ceiling);
      return further < 0 ? end : further;
    }
    return end;
  }

  private int segmentEnd(int first, int ceiling) {
    int limit = Math.min(ceiling, first + NounPhrase.LONGEST);
    boolean relative = reading.is(first, Kind.RELATIVE);
    if (relative && first + 1 < limit && reading.is(first + 1, Kind.CUE)) {
      return -1;
    }
    int i = first;
    while (i < limit && !reading.is(i, ',') && !reading.isQuoted(i) && !isStop(i)) {
      if (!relative && reading.is(i, Kind.RELATIVE)) {
        relative = true;
      }
      if (!relative && reading.isVerb(i) && !RightPhrase.isReduced(i, limit, reading)) {
        return -1;
      }
      i++;
    }
    return i;
  }

  private boolean isStop(int i) {
    return reading.is(i, ';')
        || reading.is(i, ':')
        || reading.is(i, '.')
        || reading.is(i, '\u2014');
  }

  private boolean opensAfter(int first) {
    return reading.isAny(first, Kind.any(Kind.DETERMINER, Kind.POSSESSIVE, Kind.NUMBER))
        || reading.is(first, "now")
        || reading.is(first, "then")
        || reading.is(first, "who")
        || reading.isAny(first, Kind.any(Kind.TITLE))
        || (reading.isNominal(first) && !reading.isVerbal(first) && !reading.is(first, Kind.CUE));
  }

  private boolean breaks(int first) {
    return reading.isAny(first, BREAKS) && !reading.is(first, Kind.RELATIVE);
  }

  private boolean isSubject(Span name) {
    int before = name.start() - 1;
    boolean alone = before < clause.sentence().start();
    return !reading.is(name.end() - 1, Kind.NUMBER)
        && !reading.is(name.end() - 1, Kind.TIME)
        && (alone
            || reading.isQuoted(before)
            || reading.isAny(
                before, Kind.any(Kind.MARK, Kind.SUBORDINATOR, Kind.COORDINATOR, Kind.TIME)));
  }

  /** Whether the words behind a comma say who somebody is, rather than when or how. */
  private boolean isApposition(int first) {
    return reading.isAny(first, OPENS)
        || reading.isNominal(first)
        || reading.isVerbal(first)
        || reading.is(first, "of");
  }
}
