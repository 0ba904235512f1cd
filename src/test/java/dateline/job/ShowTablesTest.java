package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.CommandLineForTests;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShowTablesTest {
  private static final Path TABLES = Path.of("data/TABLES.md");

  /** {@code mvn test -Dtest=ShowTablesTest -Ddateline.update=true} writes the page anew. */
  @Test
  void thePageOfTablesIsUpToDate() throws IOException {
    if (Boolean.getBoolean("dateline.update")) {
      Files.writeString(TABLES, ShowTables.markdown());
    }
    assertThat(ShowTables.markdown()).isEqualTo(Files.readString(TABLES));
  }

  @Test
  void oneTableCanBeShown() {
    CommandLineForTests run = CommandLineForTests.run("tables", "entity_pair_day");
    assertThat(run.out()).contains("## entity_pair_day", "`npmi`").doesNotContain("## article");
  }

  @Test
  void everyTableIsInTheJson() throws IOException {
    JsonNode tables =
        new ObjectMapper().readTree(CommandLineForTests.run("tables", "--json").out());
    assertThat(tables).hasSize(Tables.published().size());
    assertThat(tables.get(0).get("table").asText()).isEqualTo("article");
    assertThat(tables.get(0).get("columns").get(0).get("key").asBoolean()).isTrue();
  }

  @Test
  void aTableThatIsNotThereIsAMistake() {
    CommandLineForTests run = CommandLineForTests.run("tables", "artikel");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("there is no table artikel, did you mean article?");
  }
}
