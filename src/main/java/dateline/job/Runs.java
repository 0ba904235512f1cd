package dateline.job;

import dateline.spark.Draft;
import dateline.table.Run;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Records the run itself beside those before it. */
final class Runs implements Job {
  private final Run run;

  Runs(Run run) {
    this.run = run;
  }

  @Override
  public Class<Run> output() {
    return Run.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return tables.rows(List.of(run), Run.class).unionByName(tables.allBefore(Run.class));
  }
}
