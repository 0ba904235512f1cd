package dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Article;
import dateline.table.EntityMention;
import dateline.table.IngestedFile;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as its users run it: in a process of its own, which may die. */
class SubmitIT {
  private static final String AGENCIES = "data/sample/agencies.jsonl";
  private static final String SIDES = "data/sample/sides.csv";

  @TempDir Path folder;

  /** The line that README shows for those who have a Spark. */
  @Test
  void plainSparkSubmitRunsIt() throws Exception {
    List<String> command =
        List.of(
            "jobs/spark-submit",
            "--master",
            "local[2]",
            "--class",
            "dateline.Main",
            "target/dateline.jar",
            "nightly",
            "--corpus",
            AGENCIES,
            "--warehouse",
            warehouse().toString());
    Run run = run(command);
    assertThat(run.exitCode).as(run.printed).isZero();
    assertThat(run.printed).contains("53 read = 51 stored + 1 duplicate + 1 rejected");
  }

  @Test
  void demoShowsWhatItFound() throws Exception {
    Run run = run(List.of("jobs/dateline", "demo", "--warehouse", warehouse().toString()));
    assertThat(run.exitCode).as(run.printed).isZero();
    assertThat(run.printed)
        .contains("155 read = 153 stored + 1 duplicate + 1 rejected (1 not_json)")
        .contains("strongest pairs", "most cited", "tone moved most")
        .contains(warehouse().resolve("current").toString());
  }

  @Test
  void helpAndUsageNeedNoSpark() throws Exception {
    assertThat(run(List.of("jobs/dateline", "--help")).printed)
        .contains("nightly", "Example", "demo");
    Run demo = run(List.of("jobs/dateline", "demo", "--help"));
    assertThat(demo.exitCode).isZero();
    assertThat(demo.printed).contains("Reads the invented articles of data/sample");
    assertThat(run(List.of("jobs/dateline", "nightly", "--help")).printed).contains("--corpus");
    assertThat(run(List.of("jobs/dateline", "nightly")).exitCode).isEqualTo(2);
    assertThat(run(List.of("jobs/dateline", "--version")).printed)
        .matches("dateline \\d+\\.\\d+.*\\s*");
  }

  @Test
  void aRunThatTakesItsInputForMuchMakesTheSameTables() throws Exception {
    assertThat(run(nightly(AGENCIES, SIDES)).exitCode).isZero();
    Map<String, List<String>> little = tables();
    Files.move(warehouse(), folder.resolve("little"));
    List<String> command = nightly(AGENCIES, SIDES);
    command.addAll(List.of("--conf", "spark.dateline.little=-1"));
    assertThat(run(command).exitCode).isZero();
    assertThat(tables()).isEqualTo(little);
  }

  @Test
  void aRunThatIsKilledLeavesTheLastEditionAndTheNextRunSucceeds() throws Exception {
    assertThat(run(nightly(AGENCIES)).exitCode).isZero();
    for (int seconds : new int[] {6, 9, 12}) {
      Process process = start(nightly(AGENCIES, SIDES));
      process.waitFor(seconds, TimeUnit.SECONDS);
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      assertWhole();
    }
    Run last = run(nightly(AGENCIES, SIDES));
    assertThat(last.exitCode).as(last.printed).isZero();
    assertThat(edition().read(Article.class).count()).isEqualTo(101);
    try (Stream<Path> editions = Files.list(warehouse().resolve("editions"))) {
      assertThat(editions).noneMatch(path -> path.getFileName().toString().startsWith("."));
    }
  }

  @Test
  void twoRunsAtOnceDoNotMix() throws Exception {
    Process first = start(nightly(AGENCIES));
    while (first.isAlive() && !Files.exists(warehouse().resolve("editions"))) {
      Thread.sleep(50);
    }
    Run second = run(nightly(SIDES));
    assertThat(second.exitCode).as(second.printed).isEqualTo(75);
    assertThat(second.printed).contains("another run is at work");
    assertThat(first.waitFor()).isZero();
  }

  @Test
  void aFullDiskLeavesTheLastEdition() throws Exception {
    Files.createDirectories(warehouse());
    Run mount =
        run(List.of("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", warehouse().toString()));
    assumeTrue(mount.exitCode == 0, "skipped: no right to mount a small disk");
    try {
      assertThat(run(nightly(AGENCIES)).exitCode).isZero();
      Path filler = warehouse().resolve("filler");
      run(List.of("dd", "if=/dev/zero", "of=" + filler, "bs=64k"));
      Run full = run(nightly(AGENCIES, SIDES));
      assertThat(full.exitCode).as(full.printed).isEqualTo(1);
      assertThat(full.printed).contains("the disk is full");
      assertWhole();
      Files.delete(filler);
      assertThat(run(nightly(AGENCIES, SIDES)).exitCode).isZero();
    } finally {
      run(List.of("umount", warehouse().toString()));
    }
  }

  /** The edition of the agencies' articles alone, in every table. */
  private void assertWhole() throws IOException {
    Edition edition = edition();
    if (edition.read(IngestedFile.class).count() == 1) {
      assertThat(edition.read(Article.class).count()).isEqualTo(51);
      assertThat(edition.read(EntityMention.class).select("article_id").distinct().count())
          .isBetween(45L, 51L);
    } else {
      assertThat(edition.read(Article.class).count()).isEqualTo(101);
    }
  }

  /** The rows of all tables, in the order in which they lie in files. */
  private Map<String, List<String>> tables() throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    for (Class<? extends Record> table : Tables.published()) {
      if (table != dateline.table.Run.class) {
        tables.put(
            Tables.name(table),
            edition().read(table).collectAsList().stream().map(Row::toString).toList());
      }
    }
    return tables;
  }

  private Edition edition() throws IOException {
    return Warehouse.current(SparkForTests.session(), warehouse()).orElseThrow();
  }

  private Path warehouse() {
    return folder.resolve("warehouse");
  }

  private List<String> nightly(String... corpus) {
    List<String> command = new ArrayList<>(List.of("jobs/dateline", "nightly", "--corpus"));
    command.addAll(List.of(corpus));
    command.addAll(List.of("--warehouse", warehouse().toString(), "--date", "2024-03-31"));
    command.addAll(List.of("--entities", "data/sample/entities.tsv"));
    command.addAll(List.of("--", "--master", "local[2]", "--driver-memory", "2g"));
    return command;
  }

  private record Run(int exitCode, String printed) {}

  private static Run run(List<String> command) throws IOException, InterruptedException {
    Process process = start(command);
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), printed);
  }

  private static Process start(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return process;
  }
}
