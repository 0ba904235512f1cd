package dateline.job.show;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article that a figure counts.
 *
 * @param sentence ordinal of its sentence
 * @param start with {@code end} its address in the article's text
 * @param marks what to make stand out, in order and without overlap
 * @param words the words of it that the tables keep
 * @param note what the tables say of it
 */
record Spot(
    String articleId,
    int sentence,
    int start,
    int end,
    List<Mark> marks,
    @Nullable String words,
    String note) {
  static final Comparator<Spot> ORDER =
      Comparator.comparing(Spot::articleId).thenComparingInt(Spot::start);

  /** From one offset up to another. */
  record Mark(int start, int end) {}

  Spot {
    marks = List.copyOf(marks);
  }

  /** A place with one thing in it. */
  static Spot of(
      String articleId, int sentence, int start, int end, @Nullable String words, String note) {
    return new Spot(articleId, sentence, start, end, List.of(new Mark(start, end)), words, note);
  }
}
