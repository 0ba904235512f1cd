package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import dateline.corpus.InputFile;
import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.table.Article;
import dateline.table.IngestedFile;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * What a run finds in the warehouse: the edition before.
 *
 * @param readWith what its articles were read with
 * @param runDate date of the run that made it
 */
record Before(Edition edition, ReadWith readWith, LocalDate runDate) {

  /** Stored articles, and how many of them cannot be read, having no text. */
  record Articles(long all, long unreadable) {}

  static Before of(Edition edition) {
    Row run = Runs.last(edition);
    return new Before(edition, ReadWith.of(run), run.getAs("date"));
  }

  /** The files among some whose bytes no run has loaded, each once. */
  List<InputFile> unloaded(List<InputFile> files) {
    Set<String> seen = new HashSet<>();
    Execution.collect(edition.read(IngestedFile.class).select("file_hash"))
        .forEach(row -> seen.add(row.getString(0)));
    return files.stream().filter(file -> seen.add(file.hash())).toList();
  }

  /** Whether it keeps the text of any article. */
  boolean hasText() {
    return !Execution.collect(
            edition.read(Article.class).where("text is not null").select("day").limit(1))
        .isEmpty();
  }

  /** The articles that are to be made anew. */
  Articles in(Anew anew) {
    Row counted =
        Execution.collect(
                edition
                    .read(Article.class)
                    .where(anew.has(col("day")))
                    .agg(count(lit(1)), expr("count_if(text is null and content <> 'none')")))
            .get(0);
    return new Articles(counted.getLong(0), counted.getLong(1));
  }
}
