package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;

import dateline.spark.Draft;
import dateline.table.Article;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import picocli.CommandLine.Option;

/** Keeps each article once: of several versions the newest, then the fullest. */
final class Articles implements Job {
  /** What a warehouse does with the text of articles. */
  enum Text {
    keep,
    drop
  }

  @Option(
      names = "--text",
      paramLabel = "keep|drop",
      defaultValue = "keep",
      description =
          "Whether the warehouse keeps the articles' text, or only what was found in it and where"
              + " (default: ${DEFAULT-VALUE}).")
  Text text = Text.keep;

  boolean keepsText() {
    return text == Text.keep;
  }

  @Override
  public Class<Article> output() {
    return Article.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    // The last four only decide between records that say the same.
    WindowSpec newestFirst =
        Window.partitionBy("article_id")
            .orderBy(
                col("published_at").desc_nulls_last(),
                col("words").desc(),
                col("text_hash"),
                col("first_seen"),
                col("file_hash"),
                col("position"));
    Dataset<Row> kept =
        LoadedArticles.changed(tables)
            .unionByName(tables.before(Article.class))
            .withColumn("version", row_number().over(newestFirst))
            .withColumn("first_seen", min("first_seen").over(Window.partitionBy("article_id")))
            .where("version = 1");
    return keepsText() ? kept : kept.withColumn("text", lit(null).cast("string"));
  }
}
