package dateline.job;

import dateline.corpus.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a run tells those who watch over it how it went, be it that it fails. */
final class RunReports {
  @Option(
      names = "--record",
      paramLabel = "FILE",
      description =
          "Append a line of JSON to FILE: how the run ended and why, what it did, used and was told;"
              + " also where it publishes nothing. Its names are the columns of table run.")
  @Nullable Path record;

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description =
          "Write FILE for the textfile collector of Prometheus' node_exporter; name it NAME.prom in"
              + " the collector's folder.")
  @Nullable Path metrics;

  /** What a run does; says why it publishes nothing, or null where it does. */
  interface Body {
    @Nullable String run() throws IOException;
  }

  /**
   * Carries out a run and tells how it ended.
   *
   * @return the exit code
   */
  int tell(Account account, Body run) throws IOException {
    check("--record", record);
    check("--metrics", metrics);
    try {
      write(account, 0, run.run());
      return 0;
    } catch (IOException | RuntimeException | Error e) {
      Failure failure = Failure.of(e);
      write(account, failure.exitCode(), failure.message());
      throw e;
    }
  }

  private static void check(String option, @Nullable Path file) {
    if (file != null && !Files.isDirectory(file.toAbsolutePath().resolveSibling(""))) {
      throw new InputException("%s %s: there is no such folder; make it".formatted(option, file));
    }
  }

  /** A mistake in it takes nothing back and hides no other. */
  private void write(Account account, int exitCode, @Nullable String reason) {
    try {
      if (record != null) {
        String line = RecordLine.of(account, exitCode, reason) + "\n";
        Files.writeString(record, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
      if (metrics != null) {
        List<MetricFamily> families = new ArrayList<>(Metrics.ofRun(account, exitCode));
        families.addAll(account.figures());
        new MetricsFile(metrics).write(families);
      }
    } catch (IOException e) {
      account.err().printf("dateline: what the run did cannot be told: %s%n", e);
    }
  }
}
