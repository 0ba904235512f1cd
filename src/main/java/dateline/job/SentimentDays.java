package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.rint;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dateline.measure.ClusteredMean;
import dateline.spark.Draft;
import dateline.table.MentionSentiment;
import dateline.table.SentimentDay;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Averages, day by day, how each publisher speaks of each actor, in its own and others' words. */
@Command(
    name = "sentiment-day",
    description = "Reads mention_sentiment, story_article; writes sentiment_day.",
    footer = "%nExample: dateline sentiment-day --warehouse w --least-articles 20")
public final class SentimentDays implements QueryJob {

  @Option(
      names = "--least-articles",
      paramLabel = "N",
      defaultValue = "10",
      description =
          "Leave the mean sentiment and the shares of a day empty where fewer articles of a"
              + " publisher speak of the actor; the counts stay (default: ${DEFAULT-VALUE}).")
  int leastArticles;

  @Override
  public Class<SentimentDay> output() {
    return SentimentDay.class;
  }

  @Override
  public Class<MentionSentiment> source() {
    return MentionSentiment.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return Stories.with(tables, ofArticles(tables))
        .groupBy("day", "entity_id", "outlet_id", "voice")
        .agg(
            count(lit(1)).as("articles"),
            Stories.distinct(),
            Stories.independent(),
            sum("mentions").as("mentions"),
            sum("negative").as("negative"),
            sum("neutral").as("neutral"),
            sum("positive").as("positive"),
            SentimentFigures.collected(
                    col("story_id"),
                    col("sentiment"),
                    col("mentions"),
                    col("negative"),
                    col("neutral"),
                    col("positive"))
                .as("collected"))
        .withColumn(
            "figures",
            when(col("articles").geq(leastArticles), SentimentFigures.of(col("collected"))))
        .select("*", "figures.*");
  }

  /** One value an article: its mentions share a writer and are no independent observations. */
  private static Dataset<Row> ofArticles(Draft tables) {
    return tables
        .read(MentionSentiment.class)
        .where(Actors.isActor(col("entity_id")))
        .groupBy("day", "entity_id", "outlet_id", "voice", "article_id")
        .agg(
            count(lit(1)).as("mentions"),
            expr("count_if(negative > neutral and negative > positive)").as("negative"),
            expr("count_if(positive > neutral and positive > negative)").as("positive"),
            sum(parts(col("sentiment"))).as("total"))
        .withColumn("neutral", expr("mentions - negative - positive"))
        .withColumn("sentiment", rint(col("total").divide(col("mentions"))).cast("bigint"));
  }

  /** A number in whole billionths, which add up to the same sum in whatever order they come. */
  private static Column parts(Column number) {
    return rint(number.multiply(ClusteredMean.PARTS)).cast("bigint");
  }
}
