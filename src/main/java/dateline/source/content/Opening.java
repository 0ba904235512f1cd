package dateline.source.content;

import dateline.source.phrase.NounPhrase;
import dateline.source.phrase.TimePhrase;
import dateline.source.word.Frame;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells by its first words what kind of content follows a cue. */
final class Opening {
  /**
   * How far into a noun phrase its quoted words may begin: {@code its soldiers in Oru "heroes"}.
   */
  private static final int NEAR = 8;

  /** How long the subject of a clause is looked through for its auxiliary. */
  private static final int REACH = 8;

  private static final int OTHER =
      Kind.any(Kind.MARK, Kind.RELATIVE, Kind.SUBORDINATOR, Kind.COORDINATOR, Kind.PRONOUN);

  private static final int AFTER_OBJECT =
      Kind.any(Kind.MARK, Kind.PREPOSITION, Kind.COORDINATOR, Kind.SUBORDINATOR);

  private static final int QUESTION = Kind.any(Kind.SUBORDINATOR);

  private final Clause clause;
  private final Reading reading;

  Opening(Clause clause) {
    this.clause = clause;
    reading = clause.reading();
  }

  /** The frame that begins at a token; null when nothing attributable does. */
  @Nullable Frame frame(int start) {
    int i = reading.is(start, ',') || reading.is(start, ':') ? start + 1 : start;
    if (clause.atEnd(i)) {
      return null;
    }
    if (clause.opensQuotation(i) || reading.is(start, ':')) {
      return Frame.QUOTE;
    }
    if (i > start || (reading.is(i, Kind.MARK) && !reading.is(i, '$') && !reading.is(i, '('))) {
      return null;
    }
    return word(i);
  }

  private @Nullable Frame word(int i) {
    if ((reading.isAuxiliary(i) && !reading.is(i, Kind.PRONOUN)) || isParticle(i) || isLast(i)) {
      return null;
    }
    if (reading.is(i, "that")) {
      return Frame.THAT;
    }
    boolean not = reading.is(i, "not") && !clause.atEnd(i + 1);
    if (reading.is(not ? i + 1 : i, "to")) {
      return Frame.TO;
    }
    if (reading.is(i, Kind.PRONOUN)) {
      return isObject(i) ? Frame.OBJECT : Frame.CLAUSE;
    }
    boolean pronoun = reading.is(i, Kind.RELATIVE) && !reading.is(i, "who's");
    if (pronoun || (reading.isAny(i, QUESTION) && !reading.is(i, "as"))) {
      return Frame.QUESTION;
    }
    if (reading.is(i, "as") && clause.opensQuotation(i + 1)) {
      return Frame.QUOTE;
    }
    if (reading.is(i, Kind.PREPOSITION) && !reading.isAmount(i)) {
      return Frame.PREPOSITION;
    }
    if (clause.cue().verb().allows(Frame.NUMBER) && isNumber(i)) {
      return Frame.NUMBER;
    }
    if (clause.cue().verb().allows(Frame.ORDER) && isOrder(i)) {
      return Frame.ORDER;
    }
    if (isClause(i)) {
      return Frame.CLAUSE;
    }
    return quotesSoon(i) ? Frame.SCARE : Frame.OBJECT;
  }

  /** Whether a quotation opens within the noun phrase. */
  private boolean quotesSoon(int i) {
    int end = Math.min(clause.sentence().end(), i + NEAR);
    for (int k = i; k < end; k++) {
      if (reading.isQuoted(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOrder(int i) {
    Span whom = new NounPhrase(reading).startingAt(i, clause.sentence().end());
    int after = whom == null || reading.is(i, Kind.OBJECT) ? i + 1 : whom.end();
    after = !clause.atEnd(after) && reading.is(after, "not") ? after + 1 : after;
    return !clause.atEnd(after) && reading.is(after, "to");
  }

  /** {@code it} or {@code you} with which a sentence or a phrase ends. */
  private boolean isObject(int i) {
    boolean either = reading.is(i, "it") || reading.is(i, "you");
    return either && (clause.atEnd(i + 1) || reading.isAny(i + 1, AFTER_OBJECT));
  }

  /** {@code showed up}: another verb. */
  private boolean isParticle(int i) {
    boolean amount = !clause.atEnd(i + 1) && reading.is(i + 1, "to");
    return (reading.is(i, "up") && !amount) || reading.is(i, "off") || reading.is(i, "home");
  }

  /** Whether only words of time are left. */
  private boolean isLast(int i) {
    int end = new TimePhrase(reading).endingAfter(i, clause.sentence().end());
    return end > i && (clause.atEnd(end) || (reading.is(end, '.') && clause.atEnd(end + 1)));
  }

  private boolean isNumber(int i) {
    return reading.is(i, Kind.NUMBER) || reading.isAmount(i) || isPutAt(i);
  }

  /** {@code put the toll at 40}. */
  private boolean isPutAt(int first) {
    int end = Math.min(clause.sentence().end() - 1, first + REACH);
    for (int i = first + 1; i < end; i++) {
      if (reading.is(i, "at") && isFigure(i + 1)) {
        return clause.cue().verb().lemma().equals("put");
      }
    }
    return false;
  }

  private boolean isFigure(int i) {
    int next = reading.isAny(i, Kind.any(Kind.ADVERB, Kind.PREPOSITION)) ? i + 1 : i;
    return !clause.atEnd(next)
        && (reading.isAny(next, Kind.any(Kind.NUMBER, Kind.QUANTITY)) || reading.isAmount(next));
  }

  /** Whether a verb follows the noun phrase. */
  private boolean isClause(int i) {
    Span subject = new NounPhrase(reading).startingAt(i, clause.sentence().end());
    int after = subject == null ? i : subject.end();
    while (!clause.atEnd(after) && reading.isAny(after, Kind.any(Kind.ADVERB, Kind.NEGATION))) {
      after++;
    }
    boolean verb =
        !clause.atEnd(after)
            && (reading.isVerb(after) || reading.is(after, Kind.CUE) || reading.is(after, "who"));
    return verb || hasAuxiliary(i);
  }

  /** Whether an auxiliary follows before anything that could open another clause. */
  private boolean hasAuxiliary(int first) {
    int end = Math.min(clause.sentence().end(), first + REACH);
    for (int i = first; i < end; i++) {
      if (reading.isAny(i, OTHER) || reading.is(i, "to") || reading.isQuoted(i)) {
        return false;
      }
      if (reading.isAuxiliary(i) && i > first) {
        return true;
      }
    }
    return false;
  }
}
