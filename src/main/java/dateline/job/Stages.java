package dateline.job;

import dateline.spark.Draft;
import dateline.table.Run.Stage;
import dateline.table.Tables;
import dateline.terminal.ProgressLine;
import dateline.terminal.Terminal;
import java.io.IOException;
import java.util.Locale;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.SparkStatusTracker;
import org.jspecify.annotations.Nullable;
import scala.Option;

/** Runs jobs one after the other; says of each what it made, and puts it to the run's account. */
final class Stages {
  private final Account account;
  private final Draft draft;
  private final Terminal terminal = Terminal.here();

  Stages(Account account, Draft draft) {
    this.account = account;
    this.draft = draft;
  }

  void run(Job job) throws IOException {
    double began = account.meter().seconds();
    double cpuBefore = account.meter().cpuSeconds();
    String table = Tables.name(job.output());
    long rows =
        ProgressLine.during(account.out(), terminal, () -> doing(table, began), () -> write(job));
    double seconds = account.meter().seconds() - began;
    account.made(new Stage(table, rows, seconds, account.meter().cpuSeconds() - cpuBefore));
    account.out().printf(Locale.ROOT, "  %-18s %,12d rows  %6.1f s%n", table, rows, seconds);
    account.out().flush();
  }

  /** What a job is at, as far as Spark tells. */
  private String doing(String table, double began) {
    SparkStatusTracker tracker = draft.spark().sparkContext().statusTracker();
    int done = 0;
    int all = 0;
    for (int stage : tracker.getActiveStageIds()) {
      Option<SparkStageInfo> info = tracker.getStageInfo(stage);
      if (info.isDefined()) {
        done += info.get().numCompletedTasks();
        all += info.get().numTasks();
      }
    }
    return String.format(
        Locale.ROOT,
        "  %-18s %s%,6.0f s",
        table,
        all == 0 ? " ".repeat(17) : "%,5d of %,d tasks ".formatted(done, all),
        account.meter().seconds() - began);
  }

  private long write(Job job) throws IOException {
    @Nullable Class<? extends Record> source = job.source();
    if (source != null && draft.rows(source) == 0) {
      draft.writeNothing(job.output());
      return 0;
    }
    return job.write(draft);
  }
}
