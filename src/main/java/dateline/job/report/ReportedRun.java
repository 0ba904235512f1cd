package dateline.job.report;

import dateline.report.Periods;
import dateline.report.Report.Fact;
import dateline.spark.Edition;
import dateline.table.Run;
import dateline.table.StoryArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The run that made an edition, and how much the edition holds.
 *
 * @param run its row
 * @param before the row of the run before; null for the first
 * @param corpus articles, distinct and independent ones, outlets, days
 */
record ReportedRun(Row run, @Nullable Row before, Row corpus) {
  private static final String RUNS =
      "select * from run where edition <= %d order by edition desc limit 2";

  /** Days after the run's own are mistakes of records. */
  private static final String CORPUS =
      """
      select count(*) articles, count(distinct distinct_id) distinct_ones,
        count(distinct origin_id) independent, count(distinct outlet_id) outlets,
        count_if(day is null) undated, min(day) first_day,
        coalesce(max(if(day <= date '%s', day, null)), max(day)) last_day
      from story_article""";

  static ReportedRun of(Edition edition) {
    List<Row> runs = Tables.rows(edition, RUNS.formatted(edition.number()), List.of(Run.class));
    Row run = runs.get(0);
    String query = CORPUS.formatted(run.<Object>getAs("date"));
    return new ReportedRun(
        run,
        runs.size() > 1 ? runs.get(1) : null,
        Tables.rows(edition, query, List.of(StoryArticle.class)).get(0));
  }

  long edition() {
    return run.getAs("edition");
  }

  long articles() {
    return corpus.getAs("articles");
  }

  ChangesFigures changes() {
    return new ChangesFigures(run, before);
  }

  Periods periods() {
    return Periods.between(corpus.getAs("first_day"), corpus.getAs("last_day"));
  }

  /** First day of the later half of the time; null where nothing is dated. */
  @Nullable LocalDate middle() {
    @Nullable LocalDate first = corpus.getAs("first_day");
    @Nullable LocalDate last = corpus.getAs("last_day");
    return first == null || last == null
        ? null
        : first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
  }

  String title() {
    @Nullable Object first = corpus.getAs("first_day");
    return first == null
        ? "News coverage without dates"
        : first.equals(corpus.getAs("last_day"))
            ? "News coverage of " + first
            : "News coverage from %s to %s".formatted(first, corpus.<Object>getAs("last_day"));
  }

  String subtitle() {
    return "Edition %d, run for %s, begun %s UTC"
        .formatted(
            edition(),
            run.<Object>getAs("date"),
            run.<Instant>getAs("started")
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ')
                .replace(":00Z", ""));
  }

  List<Fact> facts() {
    return List.of(
        new Fact(
            "articles",
            number(articles()),
            "%s distinct, %s independent"
                .formatted(
                    number(corpus.getAs("distinct_ones")), number(corpus.getAs("independent")))),
        new Fact("outlets", number(corpus.getAs("outlets")), ""),
        new Fact(
            "new in this edition",
            number(run.getAs("articles_new")),
            run.<Long>getAs("articles_late") > 0
                ? number(run.getAs("articles_late")) + " of them late"
                : ""),
        new Fact(
            "could not be read",
            number(run.getAs("rejected")),
            "of %s records of this run".formatted(number(run.getAs("records")))));
  }

  /** What else is to be known of what was loaded, a sentence each. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "Names were looked for in the mode %s, tone was told in the mode %s."
            .formatted(run.<Object>getAs("names"), run.<Object>getAs("sentiment")));
    long undated = corpus.getAs("undated");
    if (undated > 0) {
      remarks.add(
          "%s of %s articles have no date: they count in totals, not over time."
              .formatted(number(undated), number(articles())));
    }
    long unread = rows("article") - rows("annotation");
    if (unread > 0) {
      remarks.add(
          "%s of %s stored articles were not analysed: they are in other languages than English, or have no text."
              .formatted(number(unread), number(rows("article"))));
    }
    return remarks;
  }

  private long rows(String table) {
    return run.<Row>getList(run.fieldIndex("tables")).stream()
        .filter(row -> row.getAs("table").equals(table))
        .mapToLong(row -> row.<Long>getAs("rows"))
        .sum();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
