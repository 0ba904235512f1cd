package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.Article;
import dateline.table.ArticleTone;
import dateline.table.OutletDay;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/**
 * Sums up, day by day, what each publisher published, and sets it beside the publisher's own past.
 * What came late may change what later days lead one to expect, so that each run looks at all days;
 * but it counts anew only those it touches.
 */
@Command(
    name = "outlet-day",
    description = "Reads article, article_tone, attribution; writes outlet_day.",
    footer = "%nExample: dateline outlet-day --warehouse w")
public final class OutletDays implements QueryJob {

  /** Counts the codes of a list, the commonest first; an empty code is none. */
  private static final String LANGUAGES =
      """
      transform(
        array_sort(transform(
          array_distinct(codes),
          code -> named_struct('fewer', -size(filter(codes, c -> c = code)), 'code', code))),
        counted -> named_struct(
          'language', if(counted.code = '', null, counted.code), 'articles', bigint(-counted.fewer)))""";

  @Override
  public Class<OutletDay> output() {
    return OutletDay.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    @Nullable LocalDate last = lastDay(tables);
    Dataset<Row> days = counted(tables).unionByName(kept(tables));
    return Datasets.mapPartitions(
        days.repartition(col("outlet_id")).sortWithinPartitions("outlet_id", "day"),
        OutletDay.class,
        OutletDay.class,
        rows ->
            new GroupByGroup<>(
                rows, OutletDay::outletId, outlet -> OutletPanel.of(outlet, last).rows()));
  }

  /** The last day with articles that is over: on the run's own date more may come. */
  private static @Nullable LocalDate lastDay(Draft tables) {
    return Execution.first(
            tables.all(Article.class).where(col("day").lt(tables.date())).agg(max("day")))
        .getAs(0);
  }

  /** The days that the run touches, counted anew. */
  private static Dataset<Row> counted(Draft tables) {
    Dataset<Row> cited = Said.in(tables).groupBy("article_id").agg(count(lit(1)).as("cited"));
    Dataset<Row> tones =
        tables
            .read(ArticleTone.class)
            .select("article_id", "words_own", "words_quoted", "valence_own", "valence_quoted");
    return tables
        .read(Article.class)
        .select("article_id", "day", "outlet_id", "words", "cuts", "language")
        .join(tones, "article_id")
        .join(cited, new String[] {"article_id"}, "left")
        .groupBy("day", "outlet_id")
        .agg(
            count(lit(1)).as("articles"),
            collect_list(expr("coalesce(language, '')")).as("codes"),
            sum("words").as("words"),
            expr("percentile(words, 0.5)").as("words_median"),
            expr("count_if(size(cuts) > 0)").as("articles_cut"),
            expr("coalesce(sum(cited), 0)").as("attributions"),
            expr("100D * sum(valence_own) / nullif(sum(words_own), 0)").as("tone_own"),
            expr("100D * sum(valence_quoted) / nullif(sum(words_quoted), 0)").as("tone_quoted"))
        .withColumn("languages", expr(LANGUAGES))
        .drop("codes")
        .withColumn("expected", expr("double(null)"))
        .withColumn("silent", lit(false))
        .withColumn("pause_from", expr("date(null)"))
        .withColumn("pause_days", expr("bigint(null)"))
        .withColumn("pause_chance", expr("double(null)"))
        .withColumn("undated_share", expr("double(null)"));
  }

  /** The other days with articles, as the edition before has them. */
  private static Dataset<Row> kept(Draft tables) {
    Dataset<Row> touched =
        tables
            .read(Article.class)
            .select("day")
            .union(tables.before(Article.class).select("day"))
            .distinct()
            .withColumnRenamed("day", "touched");
    return tables
        .allBefore(OutletDay.class)
        .where("articles > 0")
        .join(touched, col("day").eqNullSafe(col("touched")), "left_anti");
  }
}
