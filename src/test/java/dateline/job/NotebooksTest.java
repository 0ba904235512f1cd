package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebooks, executed on the warehouse of the sample. */
class NotebooksTest {
  private static final Path NOTEBOOKS = Path.of("notebooks");
  private static final String MODULES = "duckdb, pandas, matplotlib, nbconvert, ipykernel";

  /** What {@code execute.py} prints of a notebook that ran: its name and what it cost. */
  private static final Pattern DONE = Pattern.compile("(\\S+) .*? (\\d+\\.\\d) s of CPU  well");

  private static final Pattern PICTURE = Pattern.compile("<img [^>]*src=\"data:image/png[^>]*>");

  @TempDir Path folder;

  @Test
  void notebooksAreCommittedWithoutOutputs() throws IOException {
    for (Path notebook : notebooks()) {
      JsonNode read = new ObjectMapper().readTree(notebook.toFile());
      assertThat(read.path("nbformat_minor").asInt()).as(notebook.toString()).isEqualTo(5);
      List<String> ids = new ArrayList<>();
      for (JsonNode cell : read.path("cells")) {
        ids.add(cell.path("id").asText());
        assertThat(cell.path("metadata")).isEmpty();
        assertThat(cell.path("outputs")).as("outputs in " + notebook).isEmpty();
        assertThat(cell.path("execution_count").asText("null")).isEqualTo("null");
      }
      assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }
  }

  @Test
  void everyNotebookRunsOnTheSampleAndItsChartsAreDescribed() throws Exception {
    PythonForTests.assumeModules(MODULES);
    execute(Sample.warehouse());
    int pictures = 0;
    for (Path notebook : notebooks()) {
      List<String> found = pictures(notebook);
      assertThat(found).as(notebook.toString()).isNotEmpty();
      assertThat(found).allMatch(picture -> picture.matches("<img alt=\"[^\"]{40,}\" .*"));
      pictures += found.size();
    }
    assertThat(pictures).isGreaterThanOrEqualTo(15);
  }

  @Test
  void everyNotebookSaysWhatAWarehouseWithoutRowsLacks() throws Exception {
    PythonForTests.assumeModules(MODULES);
    Path empty = folder.resolve("empty");
    PythonForTests.Run copied =
        PythonForTests.run(Sample.warehouse(), "src/test/python/empty_copy.py", empty.toString());
    assertThat(copied.exitCode()).as(copied.printed()).isZero();
    execute(empty);
    for (Path notebook : notebooks()) {
      assertThat(pictures(notebook)).as(notebook.toString()).isEmpty();
      assertThat(Files.readString(page(notebook))).contains("<em>Not drawn: ");
    }
  }

  @Test
  void anEditionIsOpenedFromPython() throws Exception {
    PythonForTests.assumeModules("duckdb");
    PythonForTests.Run run =
        PythonForTests.run(Sample.warehouse(), "src/test/python/test_dateline.py");
    assertThat(run.exitCode()).as(run.printed()).isZero();
    assertThat(run.printed()).containsPattern("Ran \\d\\d tests").endsWith("OK\n");
  }

  @Test
  void intervalsOfNotebooksKnowWhichArticlesTellOneStory() throws Exception {
    PythonForTests.assumeModules("pandas");
    PythonForTests.Run run = PythonForTests.run(folder, "src/test/python/test_intervals.py");
    assertThat(run.exitCode()).as(run.printed()).isZero();
    assertThat(run.printed()).containsPattern("Ran \\d tests").contains("hold the true mean");
  }

  @Test
  void plainSparkSqlReadsTheTables() throws Exception {
    List<String> command =
        List.of(
            "java",
            "@jobs/conf/java.options",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dlog4j2.configurationFile=jobs/conf/log4j2.properties",
            "-cp",
            System.getProperty("java.class.path"),
            "notebooks/6-spark-sql.java");
    PythonForTests.Run run = PythonForTests.run(Sample.warehouse(), command);
    assertThat(run.exitCode()).as(run.printed()).isZero();
    assertThat(run.printed())
        .contains(
            "Pierrick Vaughn", "stabilisation mission", "[claimed] that four of its returnees")
        .contains("tables have the rows that the last run says");
  }

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
      assertThat(found).hasSize(5);
      return found;
    }
  }

  /** Executes all; none may cost more than 20 s of CPU. */
  private void execute(Path warehouse) throws Exception {
    PythonForTests.Run run =
        PythonForTests.run(warehouse, "notebooks/execute.py", "--to", folder.toString());
    assertThat(run.exitCode()).as(run.printed()).isZero();
    List<MatchResult> done = DONE.matcher(run.printed()).results().toList();
    assertThat(done).as(run.printed()).hasSameSizeAs(notebooks());
    assertThat(done).allMatch(notebook -> Double.parseDouble(notebook.group(2)) < 20);
  }

  private Path page(Path notebook) {
    return folder.resolve(notebook.getFileName().toString().replace(".ipynb", ".html"));
  }

  private List<String> pictures(Path notebook) throws IOException {
    String page = Files.readString(page(notebook));
    return PICTURE
        .matcher(page)
        .results()
        .map(found -> page.substring(found.start(), Math.min(found.end(), found.start() + 4000)))
        .toList();
  }
}
