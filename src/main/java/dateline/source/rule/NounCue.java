package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.phrase.NounPhrase;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** A noun that attributes to its owner: {@code X's claim that}, {@code a claim by X that}. */
final class NounCue implements SourceRule {

  @Override
  public @Nullable Source find(Clause clause) {
    Span owner = before(clause);
    return owner == null ? null : new Source(owner, Found.Order.NOUN);
  }

  private static @Nullable Span before(Clause clause) {
    Reading reading = clause.reading();
    int floor = clause.sentence().start();
    int last = clause.cue().first() - 1;
    if (last < floor || reading.isQuoted(last)) {
      return null;
    }
    if (reading.is(last, Kind.POSSESSIVE) && !reading.is(last, "whose")) {
      return new Span(last, last + 1);
    }
    boolean owned = last > floor && reading.tokens().isPossessive(last);
    return owned ? new NounPhrase(reading).endingAt(last - 1, floor) : null;
  }
}
