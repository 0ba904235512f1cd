package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.spark.Contents;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.table.Run;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Records the run itself beside those before it.
 *
 * @param run the run that makes the edition, once its other tables are made
 */
record Runs(Run run) implements QueryJob {

  /**
   * The run that makes an edition.
   *
   * @param contents what the edition holds
   * @param difference how its articles differ from those of the edition before
   */
  static Runs of(
      Draft draft, Account account, ReadWith readWith, Contents contents, Difference difference) {
    Loads loads = account.loads();
    SortedSet<LocalDate> days = difference.days();
    return new Runs(
        new Run(
            draft.number(),
            draft.date(),
            account.started(),
            account.meter().seconds(),
            account.meter().cpuSeconds(),
            account.meter().peakHeapBytes(),
            account.meter().executorPeakHeapBytes(),
            Version.TEXT,
            Version.SPARK,
            Version.JAVA,
            readWith.knowledge(),
            readWith.names(),
            readWith.sentiment(),
            readWith.copyDays(),
            readWith.copyShare(),
            account.command(),
            account.why(),
            account.options(),
            account.sparkSettings(),
            loads.files(),
            loads.bytes(),
            loads.records(),
            loads.stored(),
            loads.duplicate(),
            loads.updated(),
            loads.rejected(),
            difference.added(),
            difference.late(),
            difference.changed(),
            difference.readAnew(),
            difference.removed(),
            days.size(),
            days.isEmpty() ? null : days.first(),
            days.isEmpty() ? null : days.last(),
            contents.bytes(),
            account.stages(),
            contents.tables()));
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
