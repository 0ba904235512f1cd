package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import dateline.measure.CoveredArticle;
import dateline.measure.TrendPeriod;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.Annotation;
import dateline.table.OutletPeriod;
import dateline.table.StoryArticle;
import dateline.table.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Compares, period by period, how much the press names each entity with the period before, and
 * tells change within outlets from change of the mix of outlets. A run makes anew the periods that
 * it touches, those after them, and those of which the panel has become another.
 */
@Command(
    name = "trend",
    description = "Reads annotation, story_article, outlet_period, all days; writes trend.",
    footer = "%nExample: dateline trend --warehouse w --trend-articles 20")
public final class Trends implements QueryJob {
  /** Whom an article names, each once. */
  private static final String ENTITIES =
      "filter(array_distinct(mentions.entity_id), id -> id is not null and not startswith(id, '%s'))"
          .formatted(Actors.OUTLET);

  private static final String FIRST_DAY = "first_day";

  @Option(
      names = "--trend-articles",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "Leave out trends of entities that fewer articles name in a period and the one before it"
              + " together (default: ${DEFAULT-VALUE}).")
  int leastArticles;

  @Override
  public Class<Trend> output() {
    return Trend.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> periods = tables.all(OutletPeriod.class);
    List<Row> any =
        Execution.collect(periods.selectExpr("datediff(last_day, first_day) + 1").limit(1));
    if (any.isEmpty()) {
      return Datasets.of(tables.spark(), List.of(), Trend.class);
    }
    int length = any.get(0).getInt(0);
    ChangedDays changed = changed(tables, length);
    return changed.isAll()
        ? compared(tables, length, changed)
        : compared(tables, length, changed)
            .unionByName(tables.allBefore(Trend.class).where(not(changed.has(col(FIRST_DAY)))));
  }

  /** The first days of periods that may have other rows than before, among other days. */
  private ChangedDays changed(Draft tables, int length) {
    Map<String, Object> options = Map.of("--trend-articles", leastArticles, "--trend-days", length);
    return MadeAlike.before(tables, Trend.class, options)
        ? ChangedDays.touched(tables).widened(length - 1L, length).and(otherPanel(tables))
        : ChangedDays.ALL;
  }

  /** The first days of periods in which other outlets are compared than before. */
  private static List<LocalDate> otherPanel(Draft tables) {
    Dataset<Row> now = panel(tables.all(OutletPeriod.class));
    Dataset<Row> before = panel(tables.allBefore(OutletPeriod.class));
    Dataset<Row> other = now.except(before).unionByName(before.except(now));
    return Execution.collect(other.select(FIRST_DAY).distinct()).stream()
        .map(row -> row.<LocalDate>getAs(0))
        .toList();
  }

  private static Dataset<Row> panel(Dataset<Row> periods) {
    return periods.where("compared").select(FIRST_DAY, "outlet_id");
  }

  private Dataset<Row> compared(Draft tables, int length, ChangedDays changed) {
    int least = leastArticles;
    return Datasets.mapPartitions(
        covered(tables, length, changed)
            .repartition(col(FIRST_DAY))
            .sortWithinPartitions(FIRST_DAY),
        CoveredArticle.class,
        Trend.class,
        rows ->
            new GroupByGroup<>(
                rows,
                CoveredArticle::firstDay,
                articles -> new TrendPeriod(articles, length).rows(least).iterator()));
  }

  /** Each dated article twice: in its own period, and as one of the period before the next. */
  private static Dataset<Row> covered(Draft tables, int length, ChangedDays changed) {
    Column inReach = changed.widened(length, length - 1L).has(col("day"));
    Dataset<Row> stories =
        tables
            .all(StoryArticle.class)
            .where(inReach)
            .select("article_id", "story_id", "distinct_id", "origin_id");
    Dataset<Row> compared = panel(tables.all(OutletPeriod.class)).withColumn("compared", lit(true));
    return tables
        .all(Annotation.class)
        .where(inReach)
        .selectExpr("article_id", "day", "outlet_id", ENTITIES + " as entities")
        .join(stories, new String[] {"article_id"}, "left")
        .selectExpr(
            "day",
            "outlet_id",
            "entities",
            "coalesce(story_id, article_id) as story_id",
            "coalesce(distinct_id, article_id) as distinct_id",
            "coalesce(origin_id, article_id) as origin_id",
            "explode(array(%1$s, date_add(%1$s, %2$d))) as first_day"
                .formatted(firstDay(length), length))
        .where(changed.has(col(FIRST_DAY)))
        .join(compared, new String[] {FIRST_DAY, "outlet_id"}, "left")
        .selectExpr("*", "compared is not null as is_compared")
        .drop("compared")
        .withColumnRenamed("is_compared", "compared");
  }

  /** The first day of an article's period; see CorpusDays. */
  private static String firstDay(int length) {
    return "date_sub(day, int(pmod(datediff(day, date'1970-01-05'), %d)))".formatted(length);
  }
}
