package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The sample corpus that ships with Dateline. */
final class Sample {
  private static @Nullable Path made;

  private Sample() {}

  /** A warehouse made of the sample, for tests that only read it; made once a process. */
  static synchronized Path warehouse() throws IOException {
    Path folder = made;
    if (folder == null) {
      folder = Files.createTempDirectory(Path.of("target"), "sample");
      CommandLineForTests run = CommandLineForTests.run(nightly(folder));
      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      made = folder;
    }
    return folder;
  }

  /** Its edition. */
  static Edition edition() throws IOException {
    Path folder = warehouse(); // Ends the session that it is made in.
    return Warehouse.current(SparkForTests.session(), folder).orElseThrow();
  }

  /** The command that {@code jobs/dateline demo} stands for. */
  static String[] nightly(Path warehouse) {
    return new String[] {
      "nightly",
      "--corpus",
      "data/sample/agencies.jsonl",
      "data/sample/neutral.jsonl",
      "data/sample/sides.csv",
      "--entities",
      "data/sample/entities.tsv",
      "--outlets",
      "data/sample/outlets.tsv",
      "--date",
      "2024-03-31",
      "--warehouse",
      warehouse.toString()
    };
  }
}
