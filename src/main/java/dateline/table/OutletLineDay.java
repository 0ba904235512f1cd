package dateline.table;

import static dateline.table.Invariant.require;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(row = "one line that an outlet may put into all its articles, in those of one day")
public record OutletLineDay(
    @Key @Means("UTC day of publication; empty for undated articles.") @Nullable LocalDate day,
    @Key @Means("Outlet whose articles have the line.") String outletId,
    @Key
        @Means(
            "The line: a hash of its words without what changes from copy to copy, such as figures"
                + " and addresses.")
        long line,
    @Means(
            "What it speaks of: outlet (calls to subscribe, credits, notices), author (who the"
                + " author is) or other. A row with all is of no line: it counts all articles of the"
                + " outlet on that day.")
        String about,
    @Means("Whether it has fewer than five words.") boolean few,
    @Means("The line as one of the articles has it; empty for other lines.")
        @Nullable String example,
    @Means("Articles with the line.") long articles,
    @Means("Those of them that have it among their first or last lines.") long atEdge,
    @Means("Hashes of the longest lines of these articles, which copies share; the lowest ten.")
        List<Integer> stories) {

  /** What a row is about that counts all articles. */
  public static final String ALL = "all";

  public OutletLineDay {
    require(
        List.of("outlet", "author", "other", ALL).contains(about),
        "a line is of three kinds, or of none");
    require(0 <= atEdge && atEdge <= articles, "a line is at the edge of its articles");
    stories = List.copyOf(stories);
  }
}
