package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import dateline.measure.Interval;
import dateline.spark.Draft;
import dateline.table.MentionSentiment;
import dateline.table.SentimentDay;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import picocli.CommandLine.Command;

/** Averages, day by day, how each publisher speaks of each actor, in its own and others' words. */
@Command(
    name = "sentiment-day",
    description = "Reads mention_sentiment; writes sentiment_day.",
    footer = "%nExample: dateline sentiment-day --warehouse w")
public final class SentimentDays implements Job {
  /** Half the interval of a mean, from its standard deviation and size. */
  private static final UDF2<Double, Long, Double> HALF_INTERVAL =
      (deviation, n) -> Interval.student(0, deviation, n).high();

  @Override
  public Class<SentimentDay> output() {
    return SentimentDay.class;
  }

  /** Decimals add up to the same sum in whatever order they come. */
  private static final String EXACT = "decimal(24, 9)";

  @Override
  public Dataset<Row> compute(Draft tables) {
    return ofArticles(tables)
        .groupBy("day", "entity_id", "outlet_id", "voice")
        .agg(
            count(lit(1)).as("articles"),
            sum("mentions").as("mentions"),
            exactSum(col("sentiment")).as("total"),
            exactSum(col("sentiment").multiply(col("sentiment"))).as("squares"))
        .withColumn("sentiment", col("total").divide(col("articles")))
        .withColumn("half", when(col("articles").geq(2), halfInterval()))
        .withColumn("sentiment_low", col("sentiment").minus(col("half")))
        .withColumn("sentiment_high", col("sentiment").plus(col("half")));
  }

  /** One value an article: its mentions share a writer and are no independent observations. */
  private static Dataset<Row> ofArticles(Draft tables) {
    return tables
        .read(MentionSentiment.class)
        .where(Actors.isActor(col("entity_id")))
        .groupBy("day", "entity_id", "outlet_id", "voice", "article_id")
        .agg(exactSum(col("sentiment")).as("total"), count(lit(1)).as("mentions"))
        .withColumn("sentiment", col("total").divide(col("mentions")));
  }

  private static Column exactSum(Column value) {
    return sum(value.cast(EXACT)).cast("double");
  }

  private static Column halfInterval() {
    Column between = col("squares").minus(col("total").multiply(col("sentiment")));
    Column variance = greatest(between, lit(0.0)).divide(col("articles").minus(1));
    return udf(HALF_INTERVAL, DataTypes.DoubleType).apply(sqrt(variance), col("articles"));
  }
}
