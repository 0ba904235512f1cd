package dateline.source;

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
    while (verb > floor && last - verb < NounPhrase.LONGEST && !relays(reading, verb)) {
      verb--;
    }
    if (!relays(reading, verb)) {
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

  static boolean relays(Reading reading, int i) {
    return reading.is(i, "quoted")
        || reading.is(i, "cited")
        || reading.is(i, "quotes")
        || reading.is(i, "cites")
        || reading.is(i, "quoting")
        || reading.is(i, "citing");
  }
}
