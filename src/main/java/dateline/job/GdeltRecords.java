package dateline.job;

import static org.apache.spark.sql.functions.not;

import dateline.corpus.InputFile;
import dateline.spark.Draft;
import dateline.table.GdeltRecord;
import dateline.table.LoadedRecord;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Keeps what GDELT says of articles, line by line. */
final class GdeltRecords implements QueryJob {
  private final List<InputFile> files;

  GdeltRecords(List<InputFile> files) {
    this.files = files;
  }

  @Override
  public Class<GdeltRecord> output() {
    return GdeltRecord.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables
        .read(LoadedRecord.class)
        .where("gdelt is not null")
        .select("gdelt.*")
        .unionByName(tables.before(GdeltRecord.class).where(not(Loads.isOf(files))));
  }
}
