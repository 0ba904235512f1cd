package dateline.job;

import dateline.corpus.InputFile;
import dateline.spark.Draft;
import dateline.table.LoadedRecord;
import dateline.table.RejectedRecord;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lists the records that could not be read. */
final class RejectedRecords implements QueryJob {
  private final List<InputFile> files;

  RejectedRecords(List<InputFile> files) {
    this.files = files;
  }

  @Override
  public Class<RejectedRecord> output() {
    return RejectedRecord.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables
        .read(LoadedRecord.class)
        .where("rejected is not null")
        .select("rejected.*")
        .unionByName(Loads.ofOtherFiles(tables, RejectedRecord.class, files));
  }
}
