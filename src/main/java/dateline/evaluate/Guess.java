package dateline.evaluate;

import dateline.table.Statement;
import dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribution that was found, in the shape of a label. */
record Guess(Label label, String cueClass, String pattern, double confidence) {
  static final Guess NONE = new Guess(Label.NONE, "", "", 0);

  /** Cue and source are no part of the content that reaches over them. */
  static Guess of(String text, Statement found) {
    Pieces cue = pieces(text, found.start(), found.end());
    Pieces source = pieces(text, found.sourceStart(), found.sourceEnd());
    Pieces content = pieces(text, found.contentStart(), found.contentEnd());
    Pieces rest = content.minus(text, cue).minus(text, source);
    return new Guess(
        new Label(source, cue, rest), found.cueClass(), found.pattern(), found.confidence());
  }

  private static Pieces pieces(String text, @Nullable Integer start, @Nullable Integer end) {
    return start == null || end == null
        ? Pieces.NONE
        : Pieces.of(text, List.of(new Span(start, end)));
  }

  /** Those that stand in no content of another. */
  static List<Guess> outermost(List<Guess> guesses) {
    return guesses.stream().filter(guess -> guess.isOutermost(guesses)).toList();
  }

  private boolean isOutermost(List<Guess> guesses) {
    return guesses.stream()
        .noneMatch(other -> !other.equals(this) && other.label.content().overlaps(label.cue()));
  }
}
