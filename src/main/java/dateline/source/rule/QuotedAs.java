package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.phrase.NounPhrase;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.source.word.VerbForm;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whose words another relays: {@code The paper quoted X as saying}, {@code X was cited as saying}.
 */
final class QuotedAs implements SourceRule {

  @Override
  public @Nullable Source find(Clause clause) {
    int as = clause.previous();
    int floor = clause.sentence().start();
    boolean frame =
        clause.cue().tense() == VerbForm.Tense.PARTICIPLE
            && as > floor + 1
            && clause.reading().is(as, "as");
    if (!frame) {
      return null;
    }
    Span source = quoted(clause, as - 1, floor);
    return source == null ? null : new Source(source, Found.Order.SUBJECT_FIRST);
  }

  private static @Nullable Span quoted(Clause clause, int last, int floor) {
    Reading reading = clause.reading();
    int verb = last;
    while (verb > floor && last - verb < NounPhrase.LONGEST && !clause.relays(verb)) {
      verb--;
    }
    if (!clause.relays(verb)) {
      return null;
    }
    int subject = verb - 1;
    while (subject > floor && reading.isAuxiliary(subject)) {
      subject--;
    }
    boolean passive = subject < verb - 1 && reading.is(verb - 1, Kind.BE);
    if (passive) {
      return reading.is(subject, ',')
          ? new Apposition(clause).before(subject)
          : new NounPhrase(reading).endingAt(subject, floor);
    }
    return verb == last ? null : new NounPhrase(reading).startingAt(verb + 1, last + 1);
  }
}
