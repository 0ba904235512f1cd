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
    if (!participle || last < 0 || clause.reading().is(last, Kind.MARK)) {
      return null;
    }
    Span noun = new NounPhrase(clause.reading()).endingAt(last, clause.sentence().start());
    return noun == null || clause.reading().is(noun.start(), Kind.PRONOUN)
        ? null
        : new Source(noun, Found.Order.REDUCED);
  }
}
