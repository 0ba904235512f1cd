package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.OutletLine;
import dateline.table.OutletLineDay;
import dateline.text.Recurrence;
import dateline.text.RecurringLines.About;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Learns from all articles which lines of an outlet are boilerplate. */
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
            .groupBy(LINE[0], LINE[1])
            .agg(
                expr("min(about)").as("about"),
                expr("bool_and(few)").as("few"),
                expr("min(example)").as("example"),
                expr("sum(articles)").as("articles"),
                expr("sum(at_edge)").as("at_edge"),
                expr("count(day)").as("days"),
                expr("size(array_distinct(flatten(collect_list(stories))))").as("stories"))
            .join(ofOutlets(days), "outlet_id");
    return Datasets.mapEach(counted, OutletLine.class, () -> OutletLines::learnt);
  }

  private static Dataset<Row> ofOutlets(Dataset<Row> days) {
    return days.where(col("about").equalTo(OutletLineDay.ALL))
        .groupBy("outlet_id")
        .agg(expr("sum(articles)").as("of_articles"));
  }

  private static Stream<OutletLine> learnt(Row counted) {
    String about = counted.getAs("about");
    long articles = counted.<Long>getAs("articles");
    long days = counted.<Long>getAs("days");
    long ofArticles = counted.<Long>getAs("of_articles");
    Recurrence recurrence =
        new Recurrence(
            articles, counted.<Long>getAs("at_edge"), days, counted.<Integer>getAs("stories"));
    About speaks = About.valueOf(about.toUpperCase(Locale.ROOT));
    return recurrence.isBoilerplate(speaks, counted.<Boolean>getAs("few"), ofArticles)
        ? Stream.of(
            new OutletLine(
                counted.getAs("outlet_id"),
                counted.<Long>getAs("line"),
                about,
                counted.getAs("example"),
                articles,
                days,
                ofArticles))
        : Stream.empty();
  }

  /** Touches the days on which articles have lines that are newly cut, or cut no more. */
  static void touchDays(Draft tables) {
    Dataset<Row> before = tables.allBefore(OutletLine.class).select(LINE[0], LINE[1]);
    Dataset<Row> now = tables.read(OutletLine.class).select(LINE[0], LINE[1]);
    Dataset<Row> changed = now.except(before).unionByName(before.except(now));
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    boolean undated = false;
    for (Row row :
        Execution.collect(
            tables
                .all(OutletLineDay.class)
                .join(changed, LINE, "left_semi")
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

  /** The lines that are cut in this edition. */
  static Recut recut(Draft tables) {
    Map<String, Set<Long>> lines = new HashMap<>();
    for (Row row : Execution.collect(tables.read(OutletLine.class).select(LINE[0], LINE[1]))) {
      lines.computeIfAbsent(row.getString(0), outlet -> new HashSet<>()).add(row.getLong(1));
    }
    return new Recut(lines);
  }
}
