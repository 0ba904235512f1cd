package dateline.job;

import dateline.spark.Draft;
import dateline.table.Run.Stage;
import dateline.table.Tables;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Runs jobs one after the other; says of each what it made, and puts it to the run's account. */
final class Stages {
  private final Account account;
  private final Draft draft;

  Stages(Account account, Draft draft) {
    this.account = account;
    this.draft = draft;
  }

  void run(Job job) throws IOException {
    double began = account.meter().seconds();
    double cpuBefore = account.meter().cpuSeconds();
    String table = Tables.name(job.output());
    long rows = write(job);
    double seconds = account.meter().seconds() - began;
    account.made(new Stage(table, rows, seconds, account.meter().cpuSeconds() - cpuBefore));
    account.out().printf(Locale.ROOT, "  %-18s %,12d rows  %6.1f s%n", table, rows, seconds);
    account.out().flush();
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
