package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.SparkForTests;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What dashboards read through DuckDB. */
class WriteViewsTest {
  private static Path warehouse = Path.of("");

  @TempDir Path folder;

  @BeforeAll
  static void run() throws IOException {
    warehouse = Sample.warehouse();
  }

  @Test
  void everyTableIsAViewWithItsRowsAndMeanings() throws SQLException {
    try (Connection duck = made(views("--to", "-").out());
        Statement statement = duck.createStatement()) {
      for (Class<? extends Record> table : Tables.published()) {
        String name = Tables.name(table);
        long rows = SparkForTests.session().read().parquet(warehouse + "/current/" + name).count();
        assertThat(texts(statement, "select count(*) from " + name))
            .as(name)
            .containsExactly(Long.toString(rows));
      }
      assertThat(
              texts(
                  statement,
                  "select comment from duckdb_columns() where table_name = 'entity_day'"
                      + " and column_name = 'outlets'"))
          .containsExactly("Outlets that name it.");
      assertThat(
              texts(statement, "select comment from duckdb_views() where view_name = 'entity_day'"))
          .containsExactly("A row is one entity on one day.");
    }
  }

  @Test
  void dailyTablesStandBesideTheNamesOfThoseTheyAreAbout() throws SQLException {
    try (Connection duck = made(views().out());
        Statement statement = duck.createStatement()) {
      assertThat(
              texts(
                  statement,
                  "select entity || ' ' || sum(articles) from entity_day_named"
                      + " where entity_id = 'tobin-haldane' group by entity"))
          .containsExactly("Tobin Haldane 21");
      for (String view : List.of("entity_day", "sentiment_day", "source_day", "entity_pair")) {
        assertThat(texts(statement, "select count(*) from %s_named".formatted(view)))
            .as("no row is lost or doubled in %s", view)
            .isEqualTo(texts(statement, "select count(*) from " + view));
      }
    }
  }

  @Test
  void aViewReadsTheEditionThatIsTheLastOrTheOneThatItKeepsTo() {
    assertThat(views().out()).contains(warehouse.toAbsolutePath() + "/current/article/*.parquet");
    assertThat(views("--as-of", "1").out())
        .contains(warehouse.toAbsolutePath() + "/editions/1/article/*.parquet")
        .doesNotContain("/current/");
  }

  @Test
  void aFolderWhoseNameLooksLikeAPatternIsRead() throws IOException, SQLException {
    Path odd = folder.resolve("it's [w]*");
    Files.createDirectories(odd);
    Files.createSymbolicLink(odd.resolve("current"), warehouse.resolve("current").toRealPath());
    String sql = DuckDbViews.statements(odd.resolve("current"), "the last edition by then");
    try (Connection duck = made(sql);
        Statement statement = duck.createStatement()) {
      assertThat(texts(statement, "select count(*) from article")).containsExactly("153");
    }
  }

  @Test
  void itIsWrittenIntoAFileThatIsNotThereYet() throws IOException {
    Path file = folder.resolve("views.sql");
    assertThat(views("--to", file.toString()).out()).contains("views in " + file);
    assertThat(file).content().isEqualTo(views().out());
    CommandLineForTests again = views("--to", file.toString());
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("--force replaces it").hasLineCount(1);
  }

  private static Connection made(String sql) throws SQLException {
    Connection duck = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
    return duck;
  }

  private static List<String> texts(Statement statement, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static CommandLineForTests views(String... options) {
    List<String> args = new ArrayList<>(List.of("views", "--warehouse", warehouse.toString()));
    args.addAll(List.of(options));
    return CommandLineForTests.run(args.toArray(String[]::new));
  }
}
