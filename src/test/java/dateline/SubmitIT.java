package dateline;

import static dateline.Submission.AGENCIES;
import static dateline.Submission.SIDES;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as its users run it. */
class SubmitIT {
  @TempDir Path folder;
  private Submission program;

  @BeforeEach
  void prepare() {
    program = new Submission(folder);
  }

  /** The line that README shows for those who have a Spark, and one with more words for Spark. */
  @Test
  void plainSparkSubmitAndARunThatTakesItsInputForMuchMakeTheSameTables() throws Exception {
    List<String> nightly = program.nightly(AGENCIES, SIDES);
    List<String> command = new ArrayList<>(List.of("jobs/spark-submit", "--master", "local[2]"));
    command.addAll(List.of("--class", "dateline.Main", "target/dateline.jar"));
    command.addAll(nightly.subList(1, nightly.size()));
    Submission.Run run = program.run(command);
    assertThat(run.exitCode()).as(run.printed()).isZero();
    assertThat(run.printed())
        .contains("103 read = 101 stored + 1 duplicate + 0 updated + 1 rejected");
    Map<String, List<String>> little = tables();
    Files.move(program.warehouse(), folder.resolve("little"));
    List<String> much = new ArrayList<>(nightly);
    much.addAll(List.of("--", "--master", "local[2]", "--driver-memory", "2g"));
    much.addAll(List.of("--conf", "spark.dateline.little=-1"));
    assertThat(program.run(much).exitCode()).isZero();
    assertThat(tables()).isEqualTo(little);
  }

  @Test
  void demoShowsWhatItFound() throws Exception {
    Submission.Run run =
        program.run(
            List.of("jobs/dateline", "demo", "--warehouse", program.warehouse().toString()));
    assertThat(run.exitCode()).as(run.printed()).isZero();
    assertThat(run.printed())
        .contains("155 read = 153 stored + 1 duplicate + 0 updated + 1 rejected (1 not_json)")
        .contains("strongest pairs", "most cited", "tone moved most")
        .contains(program.warehouse().resolve("current").toString());
  }

  @Test
  void helpAndUsageNeedNoSpark() throws Exception {
    assertThat(program.run(List.of("jobs/dateline", "--help")).printed())
        .contains("nightly", "Example", "demo");
    Submission.Run demo = program.run(List.of("jobs/dateline", "demo", "--help"));
    assertThat(demo.exitCode()).isZero();
    assertThat(demo.printed()).contains("Reads the invented articles of data/sample");
    assertThat(program.run(List.of("jobs/dateline", "nightly", "--help")).printed())
        .contains("--corpus");
    assertThat(program.run(List.of("jobs/dateline", "nightly")).exitCode()).isEqualTo(2);
    assertThat(program.run(List.of("jobs/dateline", "--version")).printed())
        .matches("dateline \\d+\\.\\d+.*\\s*");
  }

  /** The rows of all tables, in the order in which they lie in files. */
  private Map<String, List<String>> tables() throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    for (Class<? extends Record> table : Tables.published()) {
      if (table != dateline.table.Run.class) {
        tables.put(
            Tables.name(table),
            program.edition().read(table).collectAsList().stream().map(Row::toString).toList());
      }
    }
    return tables;
  }
}
