package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dateline.spark.Draft;
import dateline.table.Attribution;
import dateline.table.VoiceShareDay;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Says, day by day, how much of what a publisher attributes is whose voice. */
@Command(
    name = "voice-share-day",
    description = "Reads attribution; writes voice_share_day.",
    footer = "%nExample: dateline voice-share-day --warehouse w")
public final class VoiceShareDays implements QueryJob {

  private static final Clustered.Sums SUMS =
      new Clustered.Sums(
          "articles_of_publisher",
          "attributions",
          "attributions_of_publisher",
          "squares",
          "products",
          "squares_of_publisher");

  @Override
  public Class<VoiceShareDay> output() {
    return VoiceShareDay.class;
  }

  @Override
  public Class<Attribution> source() {
    return Attribution.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> ofArticles =
        Said.in(tables)
            .groupBy("day", "outlet_id", "article_id")
            .agg(count(lit(1)).as("of_article"), sum("quoted_words").as("quoted_of_article"));
    Dataset<Row> counted =
        voices(tables, ofArticles)
            .join(publishers(ofArticles), expr("day <=> of_day and outlet_id <=> of_outlet"));
    return Clustered.withShare(counted, SUMS)
        .withColumn("share_quoted", expr("quoted_words / nullif(quoted_of_publisher, 0)"));
  }

  /** How often each voice is heard, and how that varies from article to article. */
  private static Dataset<Row> voices(Draft tables, Dataset<Row> ofArticles) {
    return Said.in(tables)
        .groupBy("day", "outlet_id", "source_party_id", "source_type", "article_id")
        .agg(
            count(lit(1)).as("n"),
            expr("count_if(form = 'direct')").as("direct"),
            sum("quoted_words").as("quoted_words"))
        .join(ofArticles.select("article_id", "of_article"), "article_id")
        .groupBy("day", "outlet_id", "source_party_id", "source_type")
        .agg(
            count(lit(1)).as("articles"),
            sum("n").as("attributions"),
            sum("direct").as("direct"),
            sum("quoted_words").as("quoted_words"),
            expr("sum(n * n)").as("squares"),
            expr("sum(n * of_article)").as("products"));
  }

  /** The sums of all voices of a publisher on a day. */
  private static Dataset<Row> publishers(Dataset<Row> ofArticles) {
    return ofArticles
        .groupBy(col("day").as("of_day"), col("outlet_id").as("of_outlet"))
        .agg(
            count(lit(1)).as("articles_of_publisher"),
            sum("of_article").as("attributions_of_publisher"),
            expr("sum(of_article * of_article)").as("squares_of_publisher"),
            sum("quoted_of_article").as("quoted_of_publisher"));
  }
}
