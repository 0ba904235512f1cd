package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.phrase.Agreement;
import dateline.source.phrase.NounPhrase;
import dateline.source.word.Kind;
import dateline.source.word.Reading;
import dateline.source.word.VerbForm;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** The subject left of its verb: {@code X said}, {@code X, a spokesman for Y, said}. */
final class SubjectBefore implements SourceRule {
  private static final int ALONE = Kind.any(Kind.PRONOUN, Kind.RELATIVE);

  @Override
  public @Nullable Source find(Clause clause) {
    int last = clause.previous();
    if (last < 0 || clause.group().infinitive() || clause.group().passive()) {
      return null;
    }
    if (clause.reading().tokens().isPossessive(last) && !clause.reading().isShortIs(last)) {
      return null;
    }
    if (clause.cue().needsAuxiliary() && !clause.group().finite()) {
      return null;
    }
    Span subject =
        endsApposition(clause, last)
            ? new Apposition(clause).before(last)
            : new NounPhrase(clause.reading()).endingAt(last, clause.sentence().start());
    return subject == null || !canSpeak(clause, subject)
        ? null
        : new Source(subject, Found.Order.SUBJECT_FIRST);
  }

  /** A comma or dash; or a closing mark with the comma inside: {@code X, citing "orders," said}. */
  private static boolean endsApposition(Clause clause, int last) {
    Reading reading = clause.reading();
    boolean inside = clause.closesQuotation(last) && last > 0 && reading.is(last - 1, ',');
    return inside || (reading.isPause(last) && !reading.isQuoted(last));
  }

  /** A verb form that could be a noun needs a subject that begins its clause and agrees. */
  private static boolean canSpeak(Clause clause, Span subject) {
    Reading reading = clause.reading();
    boolean sure =
        clause.group().finite()
            || clause.cue().tense() == VerbForm.Tense.PAST
            || reading.is(clause.cue().first(), Kind.UNMISTAKABLE);
    if (sure || reading.isAny(subject.start(), ALONE)) {
      return sure || agrees(clause, subject);
    }
    return agrees(clause, subject)
        && new NounPhrase(reading).isClauseStart(subject.start(), clause.sentence().start());
  }

  private static boolean agrees(Clause clause, Span subject) {
    return clause.cue().tense() != VerbForm.Tense.BASE
        || new Agreement(clause.reading()).isPlural(subject);
  }
}
