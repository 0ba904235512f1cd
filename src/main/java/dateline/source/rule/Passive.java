package dateline.source.rule;

import dateline.source.content.Channel;
import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.phrase.NounPhrase;
import dateline.source.word.Cue;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands after {@code by}: {@code was praised by X}, {@code disputed by X}. */
final class Passive implements SourceRule {
  /** How far after the verb {@code by} may stand: {@code was quoted on Monday by}. */
  private static final int REACH = 4;

  /** Verbs whose passive with an infinitive retells what unnamed people say. */
  private static final Set<String> SAID =
      Set.of(
          "say",
          "report",
          "believe",
          "allege",
          "claim",
          "understand",
          "think",
          "rumour",
          "expect",
          "fear",
          "urge",
          "advise");

  private static final Set<String> MEANS =
      Set.of("telephone", "phone", "e-mail", "email", "text", "video", "letter", "radio", "Skype");

  @Override
  public @Nullable Source find(Clause clause) {
    Cue cue = clause.cue();
    boolean bare = cue.isParticiple();
    if (!clause.group().passive() && !bare) {
      return null;
    }
    int by = by(clause);
    if (by >= 0) {
      Span agent = new NounPhrase(clause.reading()).startingAt(by + 1, clause.sentence().end());
      return agent == null || isMeans(clause.reading(), agent) || isDoing(clause.reading(), agent)
          ? null
          : new Source(agent, Found.Order.PASSIVE);
    }
    return clause.group().passive() && isImpersonal(clause)
        ? new Source(null, Found.Order.PASSIVE)
        : null;
  }

  /** {@code said by telephone}: through what, not by whom. */
  private static boolean isMeans(Reading reading, Span agent) {
    boolean alone = agent.length() == 1 || reading.is(agent.start() + 1, Kind.LINK);
    return alone && MEANS.contains(reading.tokens().word(agent.start()));
  }

  /** {@code concluded by saying}: how, not by whom. */
  private static boolean isDoing(Reading reading, Span agent) {
    return agent.length() == 1
        && reading.isVerbal(agent.start())
        && reading.endsWith(agent.start(), "ing");
  }

  private static boolean isThat(Clause clause, int i) {
    return !clause.atEnd(i) && clause.reading().is(i, "that");
  }

  private static int by(Clause clause) {
    int reach = clause.group().passive() ? REACH : 1;
    int end = Math.min(clause.sentence().end(), clause.next() + reach);
    for (int i = clause.next(); i < end; i++) {
      if (clause.reading().is(i, "by")) {
        return i;
      }
    }
    return -1;
  }

  /** {@code it was reported that}, {@code is said to have}. */
  private static boolean isImpersonal(Clause clause) {
    int subject = clause.previous();
    int next = clause.next();
    if (subject < 0 || clause.atEnd(next)) {
      return false;
    }
    Reading reading = clause.reading();
    boolean it = reading.is(subject, "it") && isThat(clause, new Channel(clause).end());
    return it || (reading.is(next, "to") && SAID.contains(clause.cue().verb().lemma()));
  }
}
