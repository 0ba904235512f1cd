package dateline.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of one line in the articles of one outlet. Counts of parts add up to those of the
 * whole in any order; days and stories are kept as the lowest few, which is all that a decision
 * needs, so that a count stays small.
 *
 * @param articles articles with the line
 * @param atEdge how many of them have it among their first or last lines
 * @param days the earliest days of publication, in days since 1970, without repeats
 * @param stories the lowest of {@link RecurringLines#story}, without repeats
 */
public record Recurrence(long articles, long atEdge, List<Long> days, List<Long> stories) {
  /** Articles on as many days and in as many stories, for a line in words of the outlet. */
  private static final int FEW = 3;

  /** The same for any other line: no running story is told on more days in the same words. */
  private static final int MANY = 10;

  /** Share of the outlet's articles, for any other line: sentences of stories stay below. */
  private static final double SHARE = 0.05;

  /** The same for short lines: headings, names of speakers, of authors and of places. */
  private static final double SHARE_OF_SHORT = 0.4;

  /** Part of the articles that has any other line at an edge. */
  private static final double AT_EDGE = 0.9;

  /** Words of a line that is not short. */
  private static final int WORDS = 5;

  /**
   * A line in one article.
   *
   * @param day of publication, in days since 1970; none when unknown
   * @param story see {@link RecurringLines#story}
   */
  public static Recurrence of(@Nullable Long day, long story, boolean atEdge) {
    List<Long> days = day == null ? List.of() : List.of(day);
    return new Recurrence(1, atEdge ? 1 : 0, days, List.of(story));
  }

  /** The counts of two sets of articles together. */
  public Recurrence plus(Recurrence other) {
    return new Recurrence(
        articles + other.articles,
        atEdge + other.atEdge,
        lowest(days, other.days),
        lowest(stories, other.stories));
  }

  /**
   * Whether a line is surely no part of a story: it recurs in independent articles, and either its
   * words are those of the page around an article or most articles of the outlet end alike.
   *
   * @param articlesOfOutlet number of all articles of the outlet
   */
  public boolean isBoilerplate(String key, long articlesOfOutlet) {
    boolean undated = days.isEmpty() && stories.size() >= MANY;
    if (LineKey.speaksOfOutlet(key)) {
      return undated || isIn(FEW);
    }
    return atEdge >= AT_EDGE * articles
        && (isIn(FEW) && LineKey.speaksOfAuthor(key)
            || isIn(MANY) && articles >= share(key) * articlesOfOutlet);
  }

  private static double share(String key) {
    return key.chars().filter(c -> c == ' ').count() + 1 < WORDS ? SHARE_OF_SHORT : SHARE;
  }

  private boolean isIn(int independent) {
    return days.size() >= independent && stories.size() >= independent;
  }

  private static List<Long> lowest(List<Long> some, List<Long> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().sorted().limit(MANY).toList();
  }
}
