package dateline.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.OutletLine;
import dateline.table.OutletLineDay;
import dateline.text.LineHistory;
import dateline.text.Recurrence;
import dateline.text.RecurringLines.About;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.jspecify.annotations.Nullable;

/** Learns from an outlet's articles which of their lines are boilerplate, and from which day on. */
final class OutletLines implements QueryJob {
  private static final String[] LINE = {"outlet_id", "line"};

  @Override
  public Class<OutletLine> output() {
    return OutletLine.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> days = tables.all(OutletLineDay.class);
    Dataset<Row> often =
        days.groupBy(LINE[0], LINE[1])
            .agg(expr("sum(articles)").as("articles"))
            .where(col("articles").geq(Recurrence.FEW))
            .select(LINE[0], LINE[1]);
    Dataset<Row> counted =
        days.where(col("about").notEqual(OutletLineDay.ALL))
            .join(often, LINE, "left_semi")
            .join(ofOutlets(days), expr("outlet_id = of_outlet and day <=> of_day"))
            .groupBy(LINE[0], LINE[1])
            .agg(
                expr("min(about)").as("about"),
                expr("bool_and(few)").as("few"),
                expr("min(example)").as("example"),
                expr("max(of_articles)").as("of_articles"),
                expr("collect_list(struct(day, articles, at_edge, stories, by_then))").as("days"));
    return Datasets.mapEach(counted, OutletLine.class, () -> OutletLines::learnt);
  }

  /** Of each outlet and day the outlet's articles by then, and all of them. */
  private static Dataset<Row> ofOutlets(Dataset<Row> days) {
    WindowSpec ofOutlet = Window.partitionBy("outlet_id");
    return days.where(col("about").equalTo(OutletLineDay.ALL))
        .select(
            col("outlet_id").as("of_outlet"),
            col("day").as("of_day"),
            expr("sum(if(day is null, 0, articles))").over(ofOutlet.orderBy("day")).as("by_then"),
            expr("sum(articles)").over(ofOutlet).as("of_articles"));
  }

  private static Stream<OutletLine> learnt(Row counted) {
    About about = About.valueOf(counted.<String>getAs("about").toUpperCase(Locale.ROOT));
    LineHistory history = new LineHistory(about, counted.getAs("few"));
    List<LineHistory.Day> days =
        counted.<Row>getList(counted.fieldIndex("days")).stream().map(OutletLines::day).toList();
    long ofArticles = counted.<Long>getAs("of_articles");
    @Nullable LocalDate since = history.since(days);
    return since == null && !history.isKnown(days, ofArticles)
        ? Stream.empty()
        : Stream.of(
            new OutletLine(
                counted.getAs("outlet_id"),
                counted.<Long>getAs("line"),
                about.label(),
                counted.getAs("example"),
                since,
                days.stream().mapToLong(LineHistory.Day::articles).sum(),
                days.stream().filter(of -> of.day() != null).count(),
                ofArticles));
  }

  private static LineHistory.Day day(Row row) {
    return new LineHistory.Day(
        row.getAs("day"),
        row.<Long>getAs("articles"),
        row.<Long>getAs("at_edge"),
        row.getList(row.fieldIndex("stories")),
        row.<Long>getAs("by_then"));
  }

  /** Touches the days on which articles have lines that are newly cut, or cut no more. */
  static void touchDays(Draft tables) {
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    boolean undated = false;
    for (Row row :
        Execution.collect(
            tables
                .all(OutletLineDay.class)
                .join(changed(tables), LINE)
                .where("day >= since and day < until or (day is null and not is_kept)")
                .groupBy("day")
                .agg(expr("sum(articles)").as("articles")))) {
      @Nullable LocalDate day = row.getAs("day");
      if (day == null) {
        undated = true;
      } else {
        days.put(day, row.getAs("articles"));
      }
    }
    tables.touch(days, undated);
  }

  /**
   * The lines that are new, gone, or cut from another day on: from when until when the two editions
   * differ, and whether both have them.
   */
  private static Dataset<Row> changed(Draft tables) {
    Column since = coalesce(col("since"), lit(Recut.NEVER)).as("since");
    Dataset<Row> before =
        tables.allBefore(OutletLine.class).select(col(LINE[0]), col(LINE[1]), since);
    Dataset<Row> now = tables.read(OutletLine.class).select(col(LINE[0]), col(LINE[1]), since);
    return now.except(before)
        .unionByName(before.except(now))
        .groupBy(LINE[0], LINE[1])
        .agg(
            expr("min(since)").as("since"),
            when(expr("count(*)").gt(1), expr("max(since)")).otherwise(Recut.NEVER).as("until"),
            expr("count(*) > 1").as("is_kept"));
  }

  /** The lines that are cut in this edition. */
  static Recut recut(Draft tables) {
    Map<String, Map<Long, LocalDate>> lines = new HashMap<>();
    for (Row row :
        Execution.collect(tables.read(OutletLine.class).select(LINE[0], LINE[1], "since"))) {
      lines
          .computeIfAbsent(row.getString(0), outlet -> new HashMap<>())
          .put(row.getLong(1), Objects.requireNonNullElse(row.getAs("since"), Recut.NEVER));
    }
    return new Recut(lines);
  }
}
