package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.table.Run;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Records the run itself beside those before it. */
final class Runs implements QueryJob {
  private static final double MILLIS = 1_000;

  private final Run run;

  private Runs(Run run) {
    this.run = run;
  }

  /** The run that makes an edition, once its other tables are made. */
  static Runs of(Draft draft, Loads loads, Instant started, String command, ReadWith readWith)
      throws IOException {
    return new Runs(
        new Run(
            draft.number(),
            draft.date(),
            started,
            Duration.between(started, Instant.now()).toMillis() / MILLIS,
            Version.TEXT,
            readWith.knowledge(),
            readWith.names(),
            readWith.sentiment(),
            readWith.copyDays(),
            readWith.copyShare(),
            command,
            loads.files(),
            loads.records(),
            loads.stored(),
            loads.duplicate(),
            loads.updated(),
            loads.rejected(),
            draft.count()));
  }

  /** The run that published an edition. */
  static Row last(Edition edition) {
    Dataset<Row> runs = edition.read(Run.class);
    return Execution.collect(runs.where(col("edition").equalTo(edition.number()))).get(0);
  }

  @Override
  public Class<Run> output() {
    return Run.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    return Datasets.of(tables.spark(), List.of(run), Run.class)
        .unionByName(tables.allBefore(Run.class));
  }
}
