package dateline.job;

import static org.apache.spark.sql.functions.lit;

import dateline.corpus.InputFile;
import dateline.spark.Draft;
import dateline.table.Article;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Keeps each article once, in the version that counts; see {@link Versions}. */
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
    Dataset<Row> kept =
        Versions.ranked(tables, files)
            .where(Versions.RANK + " = 1")
            .drop(Versions.RANK, Versions.REPEATED);
    return keepsText ? kept : withoutText(kept);
  }

  static Dataset<Row> withoutText(Dataset<Row> articles) {
    return articles.withColumn("text", lit(null).cast("string"));
  }
}
