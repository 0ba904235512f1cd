package dateline.bench;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.nio.file.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What one writes first with Spark: mentions joined with themselves on the article, then grouped by
 * article and pair for the nearest two sentences, then by pair. Spark is as it comes, with two
 * threads.
 */
record SelfJoinPairs(boolean articlesOnly) implements PairMethod {
  /** Ordinals of sentences differ by so much at most in three that follow on each other. */
  private static final int NEAR = 2;

  @Override
  public String name() {
    return "self-join";
  }

  @Override
  public void run(Path mentions, Path out, int least) {
    Dataset<Row> read = session().read().parquet(mentions.toString());
    Dataset<Row> pairs = articlesOnly ? together(read) : byDistance(read);
    pairs.where(col("articles").geq(least)).write().parquet(out.toString());
  }

  private static Dataset<Row> together(Dataset<Row> mentions) {
    return joined(mentions.select("day", "article_id", "entity_id").distinct())
        .groupBy("day", "entity_a", "entity_b")
        .agg(count(lit(1)).as("articles"));
  }

  private static Dataset<Row> byDistance(Dataset<Row> mentions) {
    return joined(mentions.select("day", "article_id", "entity_id", "sentence"))
        .groupBy("day", "article_id", "entity_a", "entity_b")
        .agg(min(abs(col("a.sentence").minus(col("b.sentence")))).as("distance"))
        .groupBy("day", "entity_a", "entity_b")
        .agg(
            count(lit(1)).as("articles"),
            within(NEAR).as("articles_near"),
            within(0).as("articles_sentence"));
  }

  private static Dataset<Row> joined(Dataset<Row> mentions) {
    Dataset<Row> a = mentions.withColumnRenamed("entity_id", "entity_a").as("a");
    Dataset<Row> b = mentions.withColumnRenamed("entity_id", "entity_b").drop("day").as("b");
    return a.join(
            b,
            col("a.article_id")
                .equalTo(col("b.article_id"))
                .and(col("entity_a").lt(col("entity_b"))))
        .drop(col("b.article_id"));
  }

  private static Column within(int sentences) {
    return sum(when(col("distance").leq(sentences), 1).otherwise(0));
  }

  /** That of the process, where there is one. */
  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate();
  }
}
