package dateline.source.phrase;

import dateline.source.word.Kind;
import dateline.source.word.Reading;

/**
 * Finds where a subject begins whose last noun belongs to something said about it: {@code families
 * of those hurt in the strikes}, {@code people who have fled the town}, {@code a document filed on
 * Monday}.
 */
final class Modifiers {
  private static final int CLAUSE =
      Kind.any(Kind.SUBORDINATOR, Kind.PRONOUN, Kind.BE, Kind.HAVE, Kind.DO, Kind.MODAL, Kind.VERB);

  private Modifiers() {}

  /**
   * The first token of the whole subject.
   *
   * @param first the first token of its last noun phrase
   * @return the same token when the words before it are not about one noun
   */
  static int before(int first, int floor, Reading reading) {
    int lowest = Math.max(floor, first - NounPhrase.LONGEST);
    int start = first;
    while (start > lowest && !isBoundary(start - 1, reading)) {
      start--;
    }
    boolean whole = start <= floor || isBoundary(start - 1, reading);
    return whole && isOneNoun(start, first, reading) ? start : first;
  }

  private static boolean isBoundary(int i, Reading reading) {
    return reading.is(i, Kind.MARK)
        || reading.isQuoted(i)
        || reading.is(i, Kind.COORDINATOR)
        || (reading.is(i, Kind.SUBORDINATOR)
            && !reading.is(i, Kind.LINK)
            && !isRelative(i, reading));
  }

  private static boolean isRelative(int i, Reading reading) {
    return reading.is(i, "who")
        || reading.is(i, "which")
        || (reading.is(i, "that") && i > 0 && reading.isNominal(i - 1));
  }

  /** Whether a noun begins at a token and only a relative clause or participles follow it. */
  private static boolean isOneNoun(int start, int end, Reading reading) {
    boolean opens =
        (reading.isNominal(start) && !reading.isVerbal(start))
            || reading.isAny(start, Kind.any(Kind.DETERMINER, Kind.POSSESSIVE, Kind.QUANTITY));
    boolean noun = false;
    boolean relative = false;
    for (int i = start; i < end && opens; i++) {
      relative |= isRelative(i, reading) && noun;
      boolean participle = noun && RightPhrase.isReduced(i, end, reading);
      boolean verb = (reading.isAny(i, CLAUSE) && !reading.is(i, Kind.LINK)) || reading.isVerbal(i);
      if (verb && !relative && !participle && noun && !reading.is(i, Kind.CAPITAL)) {
        return false;
      }
      noun |= reading.isNominal(i);
    }
    return opens;
  }
}
