package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsFileTest {
  @TempDir Path folder;

  @Test
  void measuresThatARunSaysNothingOfStayAsTheyWere() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.prom"), "# HELP other_thing x\nother_thing 1\n");
    new MetricsFile(file).write(List.of(code(0), rows(7)));
    new MetricsFile(file).write(List.of(code(3)));
    assertThat(ExpositionFormat.read(Files.readString(file)))
        .containsEntry("dateline_last_run_exit_code", 3.0)
        .containsEntry("dateline_table_rows{table=\"a \\\"b\\\\\"}", 7.0)
        .hasSize(2);
    assertThat(folder)
        .isDirectoryContaining("glob:**/a.prom")
        .isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void valuesAreWrittenInFull() {
    MetricFamily code = MetricFamily.gauge("dateline_x", "X.").value(1.7e9).value(0).value(1e-7);
    assertThat(code.lines().split("\n"))
        .endsWith("dateline_x 1700000000", "dateline_x 0", "dateline_x 0.0000001");
  }

  private static MetricFamily code(int code) {
    return MetricFamily.gauge("dateline_last_run_exit_code", "Code.").value(code);
  }

  private static MetricFamily rows(long rows) {
    return MetricFamily.gauge("dateline_table_rows", "Rows.").value("table", "a \"b\\", rows);
  }
}
