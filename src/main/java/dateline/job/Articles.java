package dateline.job;

import static org.apache.spark.sql.functions.lit;

import dateline.corpus.InputFile;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.Article;
import dateline.table.OutletLine;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Keeps each article once, in the version that counts, see {@link Versions}, without the lines that
 * recur in its outlet.
 */
final class Articles implements QueryJob {
  private final List<InputFile> files;
  private final boolean keepsText;
  private final Recut recut;

  Articles(List<InputFile> files, boolean keepsText, Recut recut) {
    this.files = files;
    this.keepsText = keepsText;
    this.recut = recut;
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
    return keepsText ? recut(tables, kept) : withoutText(kept);
  }

  private Dataset<Row> recut(Draft tables, Dataset<Row> articles) {
    Recut with = recut;
    return with.lines().isEmpty() && tables.allBefore(OutletLine.class).isEmpty()
        ? articles
        : Datasets.map(
            articles, Article.class, Article.class, () -> article -> Stream.of(with.of(article)));
  }

  static Dataset<Row> withoutText(Dataset<Row> articles) {
    return articles.withColumn("text", lit(null).cast("string"));
  }
}
