package dateline.text;

import dateline.text.RecurringLines.About;

/**
 * How often a line stands in the articles of one outlet.
 *
 * @param articles articles with the line
 * @param atEdge how many of them have it among their first or last lines
 * @param days days on which these were published
 * @param stories how many of them are not copies of each other, see {@link RecurringLines#story};
 *     counted up to ten
 */
public record Recurrence(long articles, long atEdge, long days, long stories) {
  /** Articles on as many days and in as many stories, for a line in words of the outlet. */
  public static final int FEW = 3;

  /** The same for any other line: no running story is told on more days in the same words. */
  public static final int MANY = 10;

  /** Share of the outlet's articles, for any other line: sentences of stories stay below. */
  private static final double SHARE = 0.05;

  /** The same for short lines: headings, names of speakers, of authors and of places. */
  private static final double SHARE_OF_FEW_WORDS = 0.4;

  /** Part of the articles that has any other line at an edge. */
  private static final double AT_EDGE = 0.9;

  /**
   * Whether a line is surely no part of a story: it recurs in independent articles, and either its
   * words are those of the page around an article or many articles of the outlet end alike.
   *
   * @param about what the line speaks of
   * @param few whether it has fewer than five words
   * @param ofOutlet number of all articles of the outlet
   */
  public boolean isBoilerplate(About about, boolean few, long ofOutlet) {
    boolean edge = atEdge >= AT_EDGE * articles;
    boolean often = articles >= (few ? SHARE_OF_FEW_WORDS : SHARE) * ofOutlet;
    return switch (about) {
      case OUTLET -> isIn(FEW) || (days == 0 && stories >= MANY);
      case AUTHOR -> edge && isIn(FEW);
      case OTHER -> edge && isIn(MANY) && often;
    };
  }

  private boolean isIn(int independent) {
    return days >= independent && stories >= independent;
  }
}
