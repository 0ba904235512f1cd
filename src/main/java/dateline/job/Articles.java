package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;

import dateline.corpus.InputFile;
import dateline.spark.Draft;
import dateline.table.Article;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Keeps each article once: of several versions the newest, then the fullest. What a file gave when
 * it was read before goes when it is read again.
 */
final class Articles implements QueryJob {
  private final List<InputFile> files;
  private final boolean keepsText;

  Articles(List<InputFile> files, boolean keepsText) {
    this.files = files;
    this.keepsText = keepsText;
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
        LoadedArticles.changed(tables, files)
            .withColumn("gone", lit(false))
            .unionByName(tables.before(Article.class).withColumn("gone", Loads.isOf(files)))
            .withColumn("first_seen", min("first_seen").over(Window.partitionBy("article_id")))
            .where(not(col("gone")))
            .withColumn("version", row_number().over(newestFirst))
            .where("version = 1");
    return keepsText ? kept : kept.withColumn("text", lit(null).cast("string"));
  }
}
