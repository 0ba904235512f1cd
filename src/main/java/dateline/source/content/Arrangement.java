package dateline.source.content;

import dateline.source.phrase.TimePhrase;
import dateline.source.word.Kind;
import dateline.source.word.Reading;

/**
 * Tells whether what is said stands before its speaker: {@code "...," X said} or {@code X said}.
 */
final class Arrangement {
  /** A comma clause shorter than this is an adverbial: {@code In Kyiv, officials said ...}. */
  private static final int SHORTEST_CLAUSE = 3;

  private static final int TAIL =
      Kind.any(
          Kind.PREPOSITION, Kind.TIME, Kind.SUBORDINATOR, Kind.ADVERB, Kind.OBJECT, Kind.RECIPIENT);

  private final Clause clause;
  private final Reading reading;
  private final int before;
  private final int recipient;

  /**
   * @param subject the first token of the speaker, left of the verb
   */
  Arrangement(Clause clause, int subject) {
    this.clause = clause;
    reading = clause.reading();
    before = subject - 1;
    recipient = new Channel(clause).recipient();
  }

  /** {@code The road, he said, was open} and {@code As X noted, the road was open}. */
  boolean isInserted() {
    return isParenthesis() || isAside();
  }

  private boolean isParenthesis() {
    int next = recipient;
    return clause.isMark(before, ',')
        && !reading.isQuoted(before)
        && !clause.closesQuotation(before - 1)
        && clause.isMark(next, ',')
        && !clause.atEnd(next + 1)
        && !reading.is(next + 1, Kind.COORDINATOR)
        && !clause.opensQuotation(next + 1);
  }

  private boolean isAside() {
    int end = new TimePhrase(reading).endingAfter(recipient, clause.sentence().end());
    while (!clause.atEnd(end) && reading.is(end, Kind.ADVERB)) {
      end++;
    }
    return before >= clause.sentence().start()
        && reading.is(before, "as")
        && (clause.atEnd(end) || isStop(end));
  }

  boolean isContentFirst() {
    if (before < clause.sentence().start()) {
      return clause.followsQuotation() && isTail();
    }
    boolean quote = clause.closesQuotation(before) || closesInside(before);
    return (quote || isClauseBefore()) && !isAnnounced(quote) && (quote || isTail());
  }

  /** A comma after a closing mark. */
  private boolean closesInside(int comma) {
    return reading.is(comma, ',') && clause.closesQuotation(comma - 1);
  }

  private boolean isClauseBefore() {
    boolean ends =
        clause.atEnd(recipient) || reading.is(recipient, '.') || reading.is(recipient, ';');
    if (!reading.is(before, ',')) {
      return isTimedEnd() && hasVerb() && isReport();
    }
    return hasWords() && (ends || (hasVerb() && !isSubordinate()));
  }

  /** In text that lost its commas: {@code Ten died the ministry said Thursday.} */
  private boolean isTimedEnd() {
    int end = new TimePhrase(reading).endingAfter(recipient, clause.sentence().end());
    return clause.atEnd(end)
        || (reading.is(end, '.') && clause.atEnd(end + 1))
        || reading.is(end, "adding")
        || reading.is(end, "citing")
        || reading.is(end, "noting");
  }

  private boolean isReport() {
    String lemma = clause.cue().verb().lemma();
    return lemma.equals("say") || lemma.equals("report") || lemma.equals("add");
  }

  private boolean hasVerb() {
    for (int i = clause.sentence().start(); i < before; i++) {
      if (reading.isVerb(i) || reading.is(i, Kind.CUE)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasWords() {
    int words = 0;
    for (int i = clause.sentence().start(); i < before && words < SHORTEST_CLAUSE; i++) {
      words += reading.is(i, Kind.MARK) ? 0 : 1;
    }
    return words == SHORTEST_CLAUSE;
  }

  /** A clause that only leads up to the main one: {@code After the raid, X said ...}. */
  private boolean isSubordinate() {
    int first = clause.sentence().start();
    return reading.isAny(first, Kind.any(Kind.SUBORDINATOR, Kind.PREPOSITION))
        && !reading.is(first, "that")
        && !isStop(recipient);
  }

  /** Whether what is said is announced behind the verb. */
  private boolean isAnnounced(boolean resumed) {
    int start = new Channel(clause).end();
    if (clause.atEnd(start)) {
      return false;
    }
    boolean quote = !resumed && reading.is(start, ',') && clause.opensQuotation(start + 1);
    return quote
        || reading.is(start, "that")
        || (reading.is(start, ':') && !clause.atEnd(start + 1));
  }

  /** Whether nothing that is said can follow the verb. */
  private boolean isTail() {
    return clause.atEnd(recipient)
        || isStop(recipient)
        || (reading.isAny(recipient, TAIL)
            && !reading.is(recipient, "that")
            && !reading.isAmount(recipient))
        || new TimePhrase(reading).endingAfter(recipient, clause.sentence().end()) > recipient;
  }

  private boolean isStop(int i) {
    return reading.is(i, '.')
        || reading.is(i, ',')
        || reading.is(i, ';')
        || reading.is(i, ')')
        || reading.isDash(i);
  }
}
