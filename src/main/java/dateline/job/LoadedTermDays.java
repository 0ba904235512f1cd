package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import dateline.spark.Draft;
import dateline.table.LoadedTerm;
import dateline.table.LoadedTermDay;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;

/** Counts, day by day, which word each publisher uses where the sides of a war use several. */
@Command(
    name = "loaded-term-day",
    description = "Reads loaded_term; writes loaded_term_day.",
    footer = "%nExample: dateline loaded-term-day --warehouse w")
public final class LoadedTermDays implements Job {
  private static final String OF_ONE =
      "day <=> of_day and outlet_id <=> of_outlet and concept = of_concept and voice = of_voice";

  @Override
  public Class<LoadedTermDay> output() {
    return LoadedTermDay.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> uses = tables.read(LoadedTerm.class);
    Dataset<Row> ofArticles =
        uses.groupBy("day", "outlet_id", "concept", "voice", "article_id")
            .agg(count(lit(1)).as("of_article"));
    return terms(uses, ofArticles)
        .join(concepts(ofArticles), expr(OF_ONE))
        .withColumn("share", col("occurrences").divide(col("occurrences_of_concept")))
        .withColumn("share_low", Clustered.low(sums()))
        .withColumn("share_high", Clustered.high(sums()));
  }

  /** What an interval is computed from, in the order in which {@link Clustered} takes it. */
  private static Column[] sums() {
    return new Column[] {
      col("articles_of_concept"),
      col("occurrences"),
      col("occurrences_of_concept"),
      col("squares"),
      col("products"),
      col("squares_of_concept")
    };
  }

  /** How often each term is used, and how that varies from article to article. */
  private static Dataset<Row> terms(Dataset<Row> uses, Dataset<Row> ofArticles) {
    return uses.groupBy("day", "outlet_id", "concept", "term", "voice", "article_id")
        .agg(count(lit(1)).as("n"), max("favours").as("favours"))
        .join(ofArticles.drop("day", "outlet_id"), new String[] {"article_id", "concept", "voice"})
        .groupBy("day", "outlet_id", "concept", "term", "voice")
        .agg(
            // Articles that were read with an earlier list may say otherwise.
            max("favours").as("favours"),
            count(lit(1)).as("articles"),
            sum("n").as("occurrences"),
            expr("sum(n * n)").as("squares"),
            expr("sum(n * of_article)").as("products"));
  }

  /** The sums of all terms of a concept. */
  private static Dataset<Row> concepts(Dataset<Row> ofArticles) {
    return ofArticles
        .groupBy(
            col("day").as("of_day"),
            col("outlet_id").as("of_outlet"),
            col("concept").as("of_concept"),
            col("voice").as("of_voice"))
        .agg(
            count(lit(1)).as("articles_of_concept"),
            sum("of_article").as("occurrences_of_concept"),
            expr("sum(of_article * of_article)").as("squares_of_concept"));
  }
}
