package dateline;

import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The packaged program in a process of its own, with a warehouse in a folder. */
record Submission(Path folder) {
  static final String AGENCIES = "data/sample/agencies.jsonl";
  static final String SIDES = "data/sample/sides.csv";

  /** As the demo runs: a run of seconds ends sooner without the optimising compiler. */
  private static final String QUICK =
      "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m";

  /** How a process ended, and what it wrote. */
  record Run(int exitCode, String printed) {}

  Edition edition() throws IOException {
    return Warehouse.current(SparkForTests.session(), warehouse()).orElseThrow();
  }

  Path warehouse() {
    return folder.resolve("warehouse");
  }

  /** A night of these files, with none of the words for Spark that may follow. */
  List<String> nightly(String... corpus) {
    List<String> command = new ArrayList<>(List.of("jobs/dateline", "nightly", "--corpus"));
    command.addAll(List.of(corpus));
    command.addAll(List.of("--warehouse", warehouse().toString(), "--date", "2024-03-31"));
    command.addAll(List.of("--entities", "data/sample/entities.tsv"));
    return command;
  }

  Run run(List<String> command) throws IOException, InterruptedException {
    Process process = start(command);
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), printed);
  }

  Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (command.contains("nightly")) {
      builder.environment().put("DATELINE_MEMORY", "2g");
      builder.environment().put("JDK_JAVA_OPTIONS", QUICK);
    }
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }
}
