package dateline.job.report;

import dateline.report.Evidence.Address;
import dateline.report.FirstReportsSection.First;
import dateline.report.FirstReportsSection.Story;
import dateline.table.FirstReport;
import java.util.List;
import org.apache.spark.sql.Row;

/** Who had stories first. */
record FirstReportFigures(Tables tables) {
  private static final int OUTLETS = 12;
  private static final int STORIES = 12;

  /** Where another may have been as early nobody was first. */
  private static final String FIRST =
      """
      select outlet_id, count_if(not only_echoes) confirmed, count_if(only_echoes) echoed
      from first_report where kind = 'story' and outlets_as_early = 0
      group by outlet_id order by count(*) desc, outlet_id limit %d""";

  private static final String MOST_FOLLOWED =
      """
      select article_id, outlet_id, day, outlets_as_early, outlets_after, independent_after,
        hours_to_second
      from first_report where kind = 'story'
      order by outlets_after desc, independent_after desc, day desc, story_id limit %d""";

  List<First> outlets() {
    return tables.rows(FIRST.formatted(OUTLETS), List.of(FirstReport.class)).stream()
        .map(
            row ->
                new First(
                    tables.asked().outlet(row.getAs("outlet_id")),
                    row.<Long>getAs("confirmed"),
                    row.<Long>getAs("echoed")))
        .toList();
  }

  List<Story> stories() {
    return tables.rows(MOST_FOLLOWED.formatted(STORIES), List.of(FirstReport.class)).stream()
        .map(this::story)
        .toList();
  }

  private Story story(Row row) {
    return new Story(
        tables.asked().place(Address.whole(row.getAs("article_id"))).article(),
        tables.asked().outlet(row.getAs("outlet_id")),
        String.valueOf(Tables.day(row, "day")),
        row.<Long>getAs("outlets_as_early"),
        row.<Long>getAs("outlets_after"),
        row.<Long>getAs("independent_after"),
        row.<Double>getAs("hours_to_second"));
  }
}
