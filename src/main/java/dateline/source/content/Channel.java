package dateline.source.content;

import dateline.source.phrase.NounPhrase;
import dateline.source.phrase.TimePhrase;
import dateline.source.word.Frame;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import java.util.Set;

/**
 * To whom, when and through what something is said, between the cue and what is said: {@code told
 * reporters on Monday}, {@code said in a statement that}.
 */
public final class Channel {
  private static final Set<String> ADDRESSING =
      Set.of("tell", "inform", "assure", "reassure", "remind", "notify", "brief");

  private final Clause clause;
  private final Reading reading;

  public Channel(Clause clause) {
    this.clause = clause;
    reading = clause.reading();
  }

  /** The token after the addressee; the one after the cue when nobody is addressed. */
  int recipient() {
    int next = clause.next();
    if (!ADDRESSING.contains(clause.cue().verb().lemma()) || clause.atEnd(next)) {
      return next;
    }
    if (reading.is(next, Kind.OBJECT) || reading.is(next, "you") || reading.is(next, "her")) {
      return next + 1;
    }
    Span named = new NounPhrase(reading).startingAt(next, clause.sentence().end());
    return named == null || reading.is(next, Kind.PRONOUN) ? next : named.end();
  }

  /** The first token of what is said. */
  public int end() {
    int start = recipient();
    int end = clause.sentence().end();
    int timed = new TimePhrase(reading).endingAfter(start, end);
    if (timed < end && !reading.is(timed, '.')) {
      start = timed;
    }
    int aside = aside(start, end);
    return aside > start ? aside : through(start, end);
  }

  /**
   * The token after words between commas or dashes before {@code that}: {@code said, citing X,
   * that}.
   */
  private int aside(int start, int end) {
    boolean dash = start < end && reading.isDash(start);
    if (start >= end || !(dash || reading.is(start, ',')) || reading.isQuoted(start)) {
      return start;
    }
    int limit = Math.min(end - 1, start + NounPhrase.LONGEST);
    for (int i = start + 1; i < limit && !reading.isQuoted(i); i++) {
      if (dash ? reading.isDash(i) : reading.is(i, ',')) {
        return reading.is(i + 1, "that") ? i + 1 : start;
      }
    }
    return start;
  }

  /** The token after a prepositional phrase, when what is said is announced behind it. */
  private int through(int start, int end) {
    int limit = Math.min(end, start + NounPhrase.LONGEST);
    if (start >= end || !opensChannel(start)) {
      return start;
    }
    for (int i = start + 1; i < limit; i++) {
      if (isRelative(i) || opensInfinitive(i)) {
        return opensInfinitive(i) && clause.cue().verb().allows(Frame.TO) ? i : start;
      }
      if (reading.is(i, ':') || reading.is(i, "that") || clause.opensQuotation(i)) {
        if (reading.is(start, "by") && !reading.is(i, "that")) {
          return start;
        }
        return reading.is(i - 1, ',') && !reading.is(i, ':') ? i - 1 : i;
      }
      if (reading.isAny(i, Kind.any(Kind.PRONOUN, Kind.MODAL, Kind.BE)) || stops(i)) {
        return start;
      }
    }
    return start;
  }

  /** {@code in polls that show}. */
  private boolean isRelative(int i) {
    return reading.is(i, "that")
        && !clause.atEnd(i + 1)
        && reading.isNominal(i - 1)
        && (reading.isVerb(i + 1) || reading.is(i + 1, Kind.CUE));
  }

  /** {@code claimed on Friday to have won}. */
  private boolean opensInfinitive(int i) {
    return reading.is(i, "to")
        && !clause.atEnd(i + 1)
        && reading.isAny(i + 1, Kind.any(Kind.HAVE, Kind.BE));
  }

  private boolean stops(int i) {
    return reading.is(i, ';') || (reading.is(i, ',') && !clause.opensQuotation(i + 1));
  }

  private boolean opensChannel(int i) {
    return reading.isAny(i, Kind.any(Kind.PREPOSITION, Kind.TIME, Kind.ADVERB))
        && !reading.is(i, "that")
        && !reading.is(i, "of")
        && !(reading.is(i, "to") && !addresses(i + 1))
        && !reading.is(i, "as");
  }

  private boolean addresses(int i) {
    return !clause.atEnd(i)
        && reading.isAny(i, Kind.any(Kind.RECIPIENT, Kind.CAPITAL, Kind.OBJECT, Kind.DETERMINER));
  }
}
