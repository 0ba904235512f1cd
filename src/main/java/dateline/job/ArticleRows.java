package dateline.job;

import dateline.spark.ColumnFile;
import dateline.spark.ColumnFile.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of a table with several rows an article, which stand one after the other, article by
 * article.
 */
final class ArticleRows {
  /** What becomes of the rows. */
  interface Reader {
    /** A row of the article that is being read. */
    void row(Rows rows, int row);

    /** The article was read; the next row is of another one. */
    void end(String article);
  }

  private final Reader reader;
  private @Nullable String article;

  private ArticleRows(Reader reader) {
    this.reader = reader;
  }

  /**
   * Reads files in their order.
   *
   * @param columns the first is the article's
   */
  static void read(List<String> files, List<String> columns, Reader reader) {
    ArticleRows reading = new ArticleRows(reader);
    files.forEach(file -> ColumnFile.read(file, columns, reading::read));
    reading.end();
  }

  private void read(Rows rows) {
    int[] articles = rows.columns().get(0);
    for (int i = 0; i < rows.count(); i++) {
      if (i == 0 || articles[i] != articles[i - 1]) {
        begin(rows.text(0, i));
      }
      reader.row(rows, i);
    }
  }

  private void end() {
    if (article != null) {
      reader.end(article);
    }
  }

  private void begin(String next) {
    if (!next.equals(article)) {
      end();
      article = next;
    }
  }
}
