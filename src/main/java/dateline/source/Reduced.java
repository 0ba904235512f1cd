package dateline.source;

import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A participle right behind its noun: {@code a poll showing that}, {@code with Y calling it a lie}.
 */
final class Reduced implements SourceRule {

  @Override
  public @Nullable Source find(Clause clause) {
    int last = clause.previous();
    boolean participle =
        clause.cue().tense() == VerbForm.Tense.PARTICIPLE && !clause.group().finite();
    if (!participle
        || last < 0
        || clause.reading().is(last, Kind.MARK)
        || clause.reading().tokens().isPossessive(last)) {
      return null;
    }
    int floor = clause.sentence().start();
    Span noun = new NounPhrase(clause.reading()).endingAt(last, floor);
    if (noun == null || clause.reading().is(noun.start(), Kind.PRONOUN)) {
      return null;
    }
    Span issuer = issuer(clause, noun, floor);
    return issuer == null ? null : new Source(issuer, Found.Order.REDUCED);
  }

  /** Who issued a document that is no subject itself; or whom {@code with} brings in. */
  private static @Nullable Span issuer(Clause clause, Span noun, int floor) {
    Reading reading = clause.reading();
    if (noun.start() > floor && reading.is(noun.start() - 1, "with")) {
      return noun;
    }
    if (!Heads.hasDocument(reading, noun)) {
      return null;
    }
    boolean subject = new NounPhrase(reading).isClauseStart(noun.start(), floor);
    return subject ? noun : Shared.firstSubject(clause);
  }
}
