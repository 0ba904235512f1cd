package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.word.Reading;
import dateline.source.word.VerbForm;
import org.jspecify.annotations.Nullable;

/** A question that nobody named puts: {@code Asked whether X}, {@code when asked about X}. */
final class Asked implements SourceRule {
  @Override
  public @Nullable Source find(Clause clause) {
    boolean asked =
        clause.cue().verb().lemma().equals("ask")
            && clause.cue().tense() == VerbForm.Tense.PAST
            && opens(clause)
            && isQuestion(clause, clause.next());
    return asked ? new Source(null, Found.Order.REDUCED) : null;
  }

  private static boolean opens(Clause clause) {
    int previous = clause.previous();
    Reading reading = clause.reading();
    return previous < 0
        || clause.group().passive()
        || reading.is(previous, "when")
        || reading.is(previous, "if")
        || reading.is(previous, ',');
  }

  private static boolean isQuestion(Clause clause, int next) {
    Reading reading = clause.reading();
    return !clause.atEnd(next)
        && (reading.is(next, "about")
            || reading.is(next, "whether")
            || reading.is(next, "if")
            || reading.is(next, "how")
            || reading.is(next, "why")
            || reading.is(next, "what")
            || reading.is(next, "who"));
  }
}
