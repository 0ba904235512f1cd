package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.phrase.NounPhrase;
import dateline.source.phrase.VerbGroup;
import dateline.source.word.Cue;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** An infinitive that another verb governs: {@code X went on to say}. */
final class Infinitive implements SourceRule {
  @Override
  public @Nullable Source find(Clause clause) {
    if (!clause.group().infinitive() || clause.group().passive()) {
      return null;
    }
    Reading reading = clause.reading();
    int floor = clause.sentence().start();
    int governor = clause.group().start() - 2;
    if (governor > floor && reading.is(governor, "on")) {
      governor--;
    }
    if (governor <= floor || !reading.is(governor, Kind.GOVERNOR) || reading.isQuoted(governor)) {
      return null;
    }
    Span subject = subject(clause, governor, floor);
    return subject == null ? null : new Source(subject, Found.Order.INFINITIVE);
  }

  private static @Nullable Span subject(Clause clause, int governor, int floor) {
    Reading reading = clause.reading();
    Cue governing = clause.cue().at(governor);
    int last = VerbGroup.before(governing, reading, floor).start() - 1;
    if (last < floor || reading.isQuoted(last)) {
      return null;
    }
    if (reading.is(last, ',')) {
      return new Apposition(clause).before(last);
    }
    if (reading.is(last, Kind.COORDINATOR)) {
      return clause.before() == null ? null : clause.before().source();
    }
    return new NounPhrase(reading).endingAt(last, floor);
  }
}
