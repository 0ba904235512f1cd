package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import dateline.corpus.InputFile;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.Article;
import dateline.table.ArticleVersion;
import dateline.table.LoadedRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The articles that a run has loaded, and the days they change. */
final class LoadedArticles {
  private LoadedArticles() {}

  static Dataset<Row> all(Draft tables) {
    return tables.read(LoadedRecord.class).where("article is not null").select("article.*");
  }

  /** Those that the warehouse does not have in the same version already, from another file. */
  static Dataset<Row> changed(Draft tables, List<InputFile> files) {
    Dataset<Row> stored =
        ofLoaded(
                tables,
                Loads.ofOtherFiles(tables, Article.class, files)
                    .unionByName(olderVersions(tables, files)))
            .select(version("stored_"));
    Column same =
        col("article_id")
            .equalTo(col("stored_article_id"))
            .and(col("text_hash").equalTo(col("stored_text_hash")))
            .and(col("published_at").eqNullSafe(col("stored_published_at")));
    return all(tables).join(stored, same, "left_anti");
  }

  /** Rows of those articles only of which this run has loaded a version: in a night, few. */
  static Dataset<Row> ofLoaded(Draft tables, Dataset<Row> rows) {
    return rows.join(all(tables).select("article_id"), new String[] {"article_id"}, "left_semi");
  }

  /**
   * Touches the days of changed articles, those on which their stored versions stand, and those of
   * whatever earlier runs have stored of the same files.
   */
  static void touchDays(Draft tables, List<InputFile> files) {
    Dataset<Row> changed =
        changed(tables, files).select("article_id", "day").unionByName(gdelt(tables)).distinct();
    Dataset<Row> stored =
        tables
            .allBefore(Article.class)
            .select("article_id", "day", "file_hash")
            .unionByName(
                tables
                    .allBefore(ArticleVersion.class)
                    .select("article_id", "day", "article.file_hash"));
    Dataset<Row> replaced =
        stored
            .join(changed.select("article_id"), new String[] {"article_id"}, "left_semi")
            .unionByName(stored.where(Loads.isOf(files)))
            .select("article_id", "day");
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    boolean undated = false;
    for (Row row : Execution.collect(changed.unionByName(replaced).groupBy("day").count())) {
      @Nullable LocalDate day = row.getAs("day");
      if (day == null) {
        undated = true;
      } else {
        days.put(day, row.getAs("count"));
      }
    }
    tables.touch(days, undated);
  }

  /** The articles that lines of GDELT tell of, on the days on which these lines stand. */
  private static Dataset<Row> gdelt(Draft tables) {
    return tables
        .read(LoadedRecord.class)
        .where("gdelt is not null")
        .select("gdelt.article_id", "gdelt.day");
  }

  private static Dataset<Row> olderVersions(Draft tables, List<InputFile> files) {
    return tables.allBefore(ArticleVersion.class).select("article.*").where(not(Loads.isOf(files)));
  }

  private static Column[] version(String prefix) {
    return new Column[] {
      col("article_id").as(prefix + "article_id"),
      col("text_hash").as(prefix + "text_hash"),
      col("published_at").as(prefix + "published_at")
    };
  }
}
