package dateline.job;

import dateline.spark.Draft;
import dateline.table.Tables;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Runs jobs one after the other and says of each what it made and how long it took. */
final class Stages {
  private static final double NANOS = 1e9;

  private final PrintWriter out;
  private final Draft draft;

  Stages(PrintWriter out, Draft draft) {
    this.out = out;
    this.draft = draft;
  }

  void run(Job job) throws IOException {
    long began = System.nanoTime();
    long rows = write(job);
    double seconds = (System.nanoTime() - began) / NANOS;
    out.printf(
        Locale.ROOT, "  %-18s %,12d rows  %6.1f s%n", Tables.name(job.output()), rows, seconds);
    out.flush();
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
