package dateline.source.rule;

import dateline.source.content.Clause;
import dateline.source.content.Found;
import dateline.source.content.Source;
import dateline.source.phrase.NounPhrase;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** {@code according to X}, {@code in the words of X}, wherever in the sentence it stands. */
final class AccordingTo implements SourceRule {
  @Override
  public @Nullable Source find(Clause clause) {
    int end = clause.sentence().end();
    Span name = new NounPhrase(clause.reading()).startingAt(clause.next(), end);
    return name == null
        ? null
        : new Source(withApposition(clause, name, end), Found.Order.ACCORDING);
  }

  private static Span withApposition(Clause clause, Span name, int end) {
    boolean opens = clause.opens(clause.cue().first());
    int after = new Apposition(clause).endingAfter(name.end(), end);
    boolean fits = after > 0 && after - name.start() <= NounPhrase.LONGEST;
    boolean closed = fits && (!opens || clause.isMark(after, ','));
    return closed ? new Span(name.start(), after) : name;
  }
}
