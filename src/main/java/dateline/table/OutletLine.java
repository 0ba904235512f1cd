package dateline.table;

import static dateline.table.Invariant.require;

import dateline.table.Table.Layout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(
    row = "one line that recurs across an outlet's articles and is cut out of them",
    layout = Layout.WHOLE)
public record OutletLine(
    @Key @Means("Outlet whose articles have the line.") String outletId,
    @Key @Means("The line; see outlet_line_day.") long line,
    @Means("What it speaks of; see outlet_line_day.") String about,
    @Means("The line as one of the articles has it; empty for other lines.")
        @Nullable String example,
    @Means(
            "First day whose articles it is cut out of: what was published by then tells it; empty"
                + " where only articles without a day do.")
        @Nullable LocalDate since,
    @Means("Articles with the line.") long articles,
    @Means("Days on which they were published.") long days,
    @Means("Articles of the outlet.") long ofArticles) {

  public OutletLine {
    require(articles > 0 && articles <= ofArticles, "a line is in articles of its outlet");
  }
}
