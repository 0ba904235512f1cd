package dateline.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dateline.corpus.InputException;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.Attribution;
import dateline.table.Burst;
import dateline.table.ChangePoint;
import dateline.table.EntityMention;
import dateline.table.OutletDay;
import dateline.table.OutletPeriod;
import dateline.table.Series;
import dateline.table.StoryArticle;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Tells what changes in how often the press names entities and pairs of them, cites sources and
 * hears outlets. What came late may change any day's counts, so that each run looks at all days.
 * Three tables come from one computation, for their q values are of the same series.
 */
@Command(
    name = "series",
    description = {
      "Reads entity_mention, attribution, story_article, outlet_day, outlet_period, all days;",
      "writes series, change_point, burst."
    },
    footer = "%nExample: dateline series --warehouse w --series-articles 50")
public final class SeriesTrends implements Job {
  /** Two levels of 14 days each and a few days more: below that hardly anything is told. */
  private static final int LEAST_DAYS = 30;

  private static final int TASKS_PER_CORE = 4;

  @Option(
      names = "--series-articles",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "Leave out series of fewer distinct articles of the fixed panel over all days (default:"
              + " ${DEFAULT-VALUE}).")
  int leastArticles;

  @Option(
      names = "--series-pair-articles",
      paramLabel = "N",
      defaultValue = "50",
      description =
          "The same for series of two entities, of which there are far more (default:"
              + " ${DEFAULT-VALUE}).")
  int leastPairArticles;

  @Override
  public Class<Series> output() {
    return Series.class;
  }

  @Override
  public long write(Draft tables) throws IOException {
    check();
    List<Row> panel = panel(tables);
    if (panel.stream().noneMatch(outlet -> outlet.getLong(1) >= LEAST_DAYS)) {
      tables.writeNothing(ChangePoint.class);
      tables.writeNothing(Burst.class);
      tables.writeNothing(Series.class);
      return 0;
    }
    Object[] outlets = panel.stream().map(outlet -> outlet.getString(0)).toArray();
    return writeAll(tables, changed(tables, outlets));
  }

  /** Refuses an option that makes no sense; a run calls it before it starts. */
  void check() {
    require("--series-articles", leastArticles);
    require("--series-pair-articles", leastPairArticles);
  }

  private static void require(String option, int articles) {
    if (articles < 1) {
      throw new InputException("%s %d: give 1 or more".formatted(option, articles));
    }
  }

  /** The outlets of the fixed panel, each with the days that the corpus has in its periods. */
  private static List<Row> panel(Draft tables) {
    return Execution.collect(
        tables
            .all(OutletPeriod.class)
            .where("panel")
            .groupBy("outlet_id")
            .agg(sum("days").as("days")));
  }

  /** What changes in each series that is long enough, as {@link ChangedSeries}. */
  private Dataset<Row> changed(Draft tables, Object[] panel) {
    Dataset<Row> articles = articles(tables, panel);
    PanelDays days = days(articles, silent(tables, panel));
    SubjectFiles files =
        new SubjectFiles(tables.allFiles(EntityMention.class), tables.allFiles(Attribution.class));
    int least = leastArticles;
    int leastOfPair = leastPairArticles;
    Dataset<Row> subjects =
        Datasets.mapPartitions(
            articles.repartition(1),
            CountedArticle.class,
            SubjectDays.class,
            counted -> files.count(counted, least, leastOfPair));
    return Datasets.map(
        spread(subjects),
        SubjectDays.class,
        ChangedSeries.class,
        () -> subject -> subject.changed(days));
  }

  /** The dated articles, and which of them count: the panel's, with each text the first. */
  private static Dataset<Row> articles(Draft tables, Object[] panel) {
    return tables
        .all(StoryArticle.class)
        .where(col("day").leq(tables.date()))
        .select("article_id", "day", "outlet_id", "distinct_id")
        .withColumn("panel", coalesce(col("outlet_id").isin(panel), lit(false)))
        .withColumn("counted", expr("panel and " + first("distinct_id")))
        .withColumn("counted_of_outlet", expr("panel and " + first("distinct_id, outlet_id")));
  }

  private static String first(String alike) {
    return "1 = row_number() over (partition by %s order by panel desc, day, article_id)"
        .formatted(alike);
  }

  private static List<Row> silent(Draft tables, Object[] panel) {
    return Execution.collect(
        tables
            .all(OutletDay.class)
            .where(col("silent").and(col("outlet_id").isin(panel)))
            .select("outlet_id", "day", "expected"));
  }

  private static PanelDays days(Dataset<Row> articles, List<Row> silent) {
    List<Row> days =
        Execution.collect(
            articles
                .groupBy("day")
                .agg(
                    expr("count(*)"),
                    expr("count_if(counted)"),
                    expr("count_if(counted_of_outlet)")));
    return new PanelDays(
        days.stream()
            .map(d -> new PanelDays.Day(d.getAs(0), d.getLong(1), d.getLong(2), d.getLong(3)))
            .toList(),
        silent.stream()
            .map(s -> new PanelDays.Silent(s.getAs(0), s.getAs(1), s.getAs(2)))
            .toList());
  }

  /** Long series take far longer to look at than to read: few bytes are work for all cores. */
  private static Dataset<Row> spread(Dataset<Row> subjects) {
    int cores = subjects.sparkSession().sparkContext().defaultParallelism();
    return subjects.repartition(TASKS_PER_CORE * cores);
  }

  /** Writes the three tables from series that are computed once. */
  private static long writeAll(Draft tables, Dataset<Row> changed) throws IOException {
    List<Row> rows = Execution.collect(changed);
    Dataset<Row> series = tables.spark().createDataFrame(rows, changed.schema());
    List<Row> changes = rows.stream().map(row -> row.<Row>getAs("change")).toList();
    QValues ofTrends = new QValues(changes.stream().map(SeriesTrends::trend).toList());
    QValues ofChanges = new QValues(changes.stream().map(row -> p(row, "changes")).toList());
    QValues ofBursts = new QValues(changes.stream().map(row -> p(row, "bursts")).toList());
    write(tables, ChangePoint.class, series, ofChanges, s -> s.changePoints(ofChanges));
    write(tables, Burst.class, series, ofBursts, s -> s.bursts(ofBursts));
    return tables.write(
        Series.class, rows(series, Series.class, s -> Stream.of(s.series(ofTrends))));
  }

  private static List<Double> trend(Row change) {
    Row trend = change.getAs("trend");
    return trend == null ? List.of() : List.of(trend.<Double>getAs("p"));
  }

  private static List<Double> p(Row change, String findings) {
    return change.<Row>getList(change.fieldIndex(findings)).stream()
        .map(finding -> finding.<Double>getAs("p"))
        .toList();
  }

  private static <B extends Record> void write(
      Draft tables, Class<B> table, Dataset<Row> series, QValues found, Rows<B> rows)
      throws IOException {
    if (found.isEmpty()) {
      tables.writeNothing(table);
    } else {
      tables.write(table, rows(series, table, rows));
    }
  }

  /** Makes rows of a series. */
  private interface Rows<B extends Record> extends Serializable {
    Stream<B> of(ChangedSeries series);
  }

  private static <B extends Record> Dataset<Row> rows(
      Dataset<Row> series, Class<B> table, Rows<B> rows) {
    return Datasets.map(series, ChangedSeries.class, table, () -> rows::of);
  }
}
