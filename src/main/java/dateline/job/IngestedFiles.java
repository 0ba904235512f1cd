package dateline.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import dateline.corpus.InputFile;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.table.Article;
import dateline.table.IngestedFile;
import dateline.table.LoadedRecord;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Accounts for every record of every file: read = stored + duplicate + rejected. */
final class IngestedFiles implements QueryJob {
  private static final String[] COUNTS = {"records", "rejected", "stored", "undated"};

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
        files(tables)
            .drop("duplicate")
            .drop(COUNTS)
            .join(read(tables), new String[] {"file_hash"}, "left")
            .join(stored(tables), new String[] {"file_hash"}, "left");
    for (String column : COUNTS) {
      counted = counted.withColumn(column, coalesce(col(column), lit(0L)));
    }
    Column duplicate = col("records").minus(col("stored")).minus(col("rejected"));
    return counted
        .withColumn("duplicate", duplicate)
        .unionByName(Loads.ofOtherFiles(tables, IngestedFile.class, files));
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
                        0))
            .toList();
    return Datasets.of(tables.spark(), rows, IngestedFile.class);
  }

  private static Dataset<Row> read(Draft tables) {
    return tables
        .read(LoadedRecord.class)
        .groupBy("file_hash")
        .agg(count(lit(1)).as("records"), expr("count(rejected.reason)").as("rejected"));
  }

  private static Dataset<Row> stored(Draft tables) {
    return tables
        .read(Article.class)
        .groupBy("file_hash")
        .agg(count(lit(1)).as("stored"), expr("count_if(day is null)").as("undated"));
  }
}
