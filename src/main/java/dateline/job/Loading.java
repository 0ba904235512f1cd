package dateline.job;

import dateline.corpus.InputFile;
import dateline.corpus.Intake;
import dateline.spark.Draft;
import dateline.table.LoadedRecord;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads input files into records. */
final class Loading implements Job {
  private final List<InputFile> files;
  private final Intake intake;

  Loading(List<InputFile> files, Intake intake) {
    this.files = files;
    this.intake = intake;
  }

  @Override
  public Class<LoadedRecord> output() {
    return LoadedRecord.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables.generate(files, LoadedRecord.class, intake::read);
  }
}
