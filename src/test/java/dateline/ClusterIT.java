package dateline;

import static dateline.Submission.AGENCIES;
import static dateline.Submission.SIDES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.Cluster.Member;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.table.Tables;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program's jobs on a Spark cluster of two workers, in which processes die. A second
 * night's edition is to be the one that a local run makes, row by row.
 *
 * <p>{@code -Ddateline.kills=10} has ten more runs in each of which an executor dies at a moment
 * drawn at random, and in every second one a worker too.
 */
class ClusterIT {
  /** Exit code of what signal 9 has ended. */
  private static final int KILLED = 128 + 9;

  private static final int MORE = Integer.getInteger("dateline.kills", 0);
  private static final List<String> STAGES =
      Tables.published().stream().map(Tables::name).filter(table -> !table.equals("run")).toList();

  @TempDir static Path folder;
  private static Cluster cluster;

  /** Two nights' editions, made by local runs of the same jar: knowledge has its version. */
  @BeforeAll
  static void prepare() throws Exception {
    cluster = Cluster.start(2);
    runLocally(nightly("local", AGENCIES));
    copy("local", "first-night");
    runLocally(nightly("local", AGENCIES, SIDES));
  }

  private static void runLocally(String... nightly) throws Exception {
    List<String> command = new ArrayList<>(List.of("jobs/dateline"));
    command.addAll(List.of(nightly));
    Submission.Run run = new Submission(folder).run(command);
    assertThat(run.exitCode()).as(run.printed()).isZero();
  }

  @AfterAll
  static void end() throws IOException {
    cluster.close();
  }

  @Test
  void aKilledDriverLeavesTheLastEditionAndTheNextRunSurvivesTheDeathOfAnExecutorAndAWorker()
      throws Exception {
    copy("first-night", "killed");
    killTheDriverAfter("annotation", nightly("killed", AGENCIES, SIDES));
    assertThat(folder.resolve("killed/current")).isSymbolicLink();
    assertSame("killed/current", "local/editions/1");
    runWhile(
        "killed",
        List.of(
            new Death(Member.EXECUTOR, "article_change", 600),
            new Death(Member.WORKER, "entity", 300)));
  }

  @Test
  void wheneverAnExecutorOrAWorkerDiesTheTablesAreTheSame() throws Exception {
    assumeTrue(MORE > 0, "skipped: -Ddateline.kills=10 has ten runs in which processes die");
    Random random = new Random(MORE);
    for (int i = 0; i < MORE; i++) {
      List<Death> deaths = new ArrayList<>(List.of(Death.drawn(Member.EXECUTOR, STAGES, random)));
      if (i % 2 == 1) {
        deaths.add(Death.drawn(Member.WORKER, STAGES, random));
      }
      copy("first-night", "round-" + i);
      runWhile("round-" + i, deaths);
    }
  }

  /** Runs the second night. */
  private static void runWhile(String warehouse, List<Death> deaths) throws Exception {
    Cluster.Run run = cluster.run(List.of(nightly(warehouse, AGENCIES, SIDES)), deaths);
    assertThat(run.exitCode()).as(deaths + run.printed()).isZero();
    assertThat(run.died()).as(deaths + run.printed()).isEqualTo(deaths.size());
    assertSame(warehouse + "/current", "local/current");
    assertThat(files(warehouse + "/editions").keySet())
        .as("nothing is left over")
        .isEqualTo(files("local/editions").keySet());
  }

  /** Has a program on the cluster work, and kills it when a table is there. */
  private static void killTheDriverAfter(String table, String... nightly) throws Exception {
    List<String> command = new ArrayList<>(List.of("jobs/dateline"));
    command.addAll(List.of(nightly));
    command.addAll(List.of("--", "--driver-memory", "1g"));
    command.addAll(cluster.options());
    Process driver = new Submission(folder).start(command);
    StringBuilder printed = new StringBuilder();
    try (BufferedReader lines = driver.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        printed.append(line).append('\n');
        if (line.startsWith("  " + table + " ")) {
          driver.toHandle().destroyForcibly(); // The process itself would shut its output, too.
        }
      }
    }
    assertThat(driver.waitFor()).as(printed.toString()).isEqualTo(KILLED);
  }

  private static String[] nightly(String warehouse, String... corpus) {
    List<String> command = new ArrayList<>(List.of("nightly", "--corpus"));
    command.addAll(List.of(corpus));
    command.addAll(List.of("--entities", "data/sample/entities.tsv", "--date", "2024-03-31"));
    command.addAll(List.of("--warehouse", folder.resolve(warehouse).toString()));
    return command.toArray(String[]::new);
  }

  /** The rows of two editions, but for what they say of the run, are the same, file by file. */
  private static void assertSame(String one, String other) throws IOException {
    Map<String, Path> expected = files(other);
    Map<String, Path> made = files(one);
    assertThat(made.keySet()).isEqualTo(expected.keySet());
    for (Map.Entry<String, Path> file : made.entrySet()) {
      Path local = Objects.requireNonNull(expected.get(file.getKey()));
      if (!file.getKey().startsWith("run/") && Files.mismatch(file.getValue(), local) >= 0) {
        assertThat(rows(file.getValue())).as(file.getKey()).isEqualTo(rows(local));
      }
    }
  }

  /** Rows of a file, in order; Parquet may hold the same ones in other bytes. */
  private static List<String> rows(Path file) {
    return SparkForTests.session().read().parquet(Edition.sparkPath(file)).toJSON().collectAsList();
  }

  /** All files in a folder, each by the name that it has from there. */
  private static SortedMap<String, Path> files(String name) throws IOException {
    Path in = folder.resolve(name).toRealPath();
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> inside = Files.walk(in)) {
      inside
          .filter(Files::isRegularFile)
          .forEach(file -> files.put(in.relativize(file).toString(), file));
    }
    return files;
  }

  private static void copy(String from, String to) throws IOException {
    Path source = folder.resolve(from);
    try (Stream<Path> inside = Files.walk(source)) {
      for (Path path : inside.toList()) {
        Path copy = folder.resolve(to).resolve(source.relativize(path));
        Files.copy(path, copy, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }
}
