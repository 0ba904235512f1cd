package dateline.corpus;

import dateline.table.Article;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A corpus that is read from its beginning to its end, without Spark.
 *
 * @param paths files, folders or patterns
 * @param charset character set of files without a byte order mark
 * @param outlets finds the outlet that published an article
 */
public record PlainCorpus(List<String> paths, String charset, OutletLookup outlets) {
  /**
   * Reads the articles that have a text, each text once.
   *
   * @throws InputException when a file cannot be read
   */
  public void forEach(Consumer<Article> articles) throws IOException {
    Intake intake =
        new Intake(Columns.of(Map.of()), DateOrder.NONE, charset, LocalDate.EPOCH, outlets);
    Set<String> seen = new HashSet<>();
    for (InputFile file : InputFiles.find(paths, List.of(), List.of())) {
      if (file.format() == Format.PARQUET) {
        throw new InputException(
            file.path() + ": Parquet is not read here; give CSV or JSON Lines");
      }
      FileRecords records = intake.read(file);
      while (records.hasNext()) {
        Article article = records.next().article();
        if (article != null && article.text() != null && seen.add(article.textHash())) {
          articles.accept(article);
        }
      }
    }
  }
}
