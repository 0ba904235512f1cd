package dateline.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import dateline.corpus.InputFile;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.Article;
import dateline.table.ArticleVersion;
import dateline.table.IngestedFile;
import dateline.table.LoadedRecord;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Accounts for every record of every file: what became of each is looked up in the tables, so that
 * read = stored + duplicate + updated + rejected is a check and no definition.
 */
final class IngestedFiles implements QueryJob {
  private static final String[] COUNTS = {
    "records", "rejected", "stored", "duplicate", "updated", "undated", "other_kind"
  };

  private final List<InputFile> files;

  IngestedFiles(List<InputFile> files) {
    this.files = files;
  }

  @Override
  public Class<IngestedFile> output() {
    return IngestedFile.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    Dataset<Row> counted =
        files(tables).drop(COUNTS).join(counts(tables), new String[] {"file_hash"}, "left");
    for (String column : COUNTS) {
      counted = counted.withColumn(column, coalesce(col(column), lit(0L)));
    }
    return counted.unionByName(Loads.ofOtherFiles(tables, IngestedFile.class, files));
  }

  private Dataset<Row> files(Draft tables) {
    List<IngestedFile> rows =
        files.stream()
            .map(
                file ->
                    new IngestedFile(
                        file.hash(),
                        file.path(),
                        file.bytes(),
                        file.format().label(),
                        file.publisher(),
                        tables.date(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0))
            .toList();
    return Datasets.of(tables.spark(), rows, IngestedFile.class);
  }

  private Dataset<Row> counts(Draft tables) {
    Dataset<Row> records =
        tables
            .read(LoadedRecord.class)
            .selectExpr(
                "file_hash",
                "position",
                "rejected is not null as rejected",
                "other_kind is not null as other",
                "article.article_id as article_id");
    return records
        .join(kept(tables), new String[] {"file_hash", "position"}, "left")
        .join(known(tables), new String[] {"article_id"}, "left")
        .groupBy("file_hash")
        .agg(
            expr("count_if(not other)").as("records"),
            expr("count_if(rejected)").as("rejected"),
            expr("count_if(newest and known is null)").as("stored"),
            expr("count_if(newest is null and article_id is not null)").as("duplicate"),
            expr("count_if(newest is not null and (not newest or known is not null))")
                .as("updated"),
            expr("count_if(newest and known is null and undated)").as("undated"),
            expr("count_if(other)").as("other_kind"));
  }

  /** The records that became rows, and of what. */
  private Dataset<Row> kept(Draft tables) {
    Dataset<Row> newest =
        tables
            .read(Article.class)
            .where(Loads.isOf(files))
            .selectExpr("file_hash", "position", "true as newest", "day is null as undated");
    return newest.unionByName(
        tables
            .read(ArticleVersion.class)
            .select("article.*")
            .where(Loads.isOf(files))
            .selectExpr("file_hash", "position", "false as newest", "day is null as undated"));
  }

  /** The articles that the warehouse had before, from files that this run does not read. */
  private Dataset<Row> known(Draft tables) {
    return LoadedArticles.ofLoaded(tables, Loads.ofOtherFiles(tables, Article.class, files))
        .selectExpr("article_id", "true as known");
  }
}
