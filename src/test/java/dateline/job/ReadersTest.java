package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.spark.SparkForTests;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ways of reading the tables that README shows. */
class ReadersTest {
  private static Path folder = Path.of("");
  private static final Map<String, Long> ROWS = new TreeMap<>();

  @BeforeAll
  static void run() throws IOException {
    folder = Sample.warehouse();
    for (Class<? extends Record> table : Tables.published()) {
      String name = Tables.name(table);
      String path = folder + "/current/" + name;
      ROWS.put(name, SparkForTests.session().read().parquet(path).count());
    }
  }

  @Test
  void duckDbReadsEveryTable() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      for (String table : ROWS.keySet()) {
        String query = "select count(*) from '%s/current/%s/*.parquet'".formatted(folder, table);
        try (ResultSet result = statement.executeQuery(query)) {
          result.next();
          rows.put(table, result.getLong(1));
        }
      }
      checkTypes(statement);
    }
    assertThat(rows).isEqualTo(ROWS);
  }

  /** A day is a date to DuckDB and a time is a time with a zone. */
  private static void checkTypes(Statement statement) throws SQLException {
    String query =
        "select typeof(day), typeof(published_at) from '%s/current/article/*.parquet' limit 1";
    try (ResultSet types = statement.executeQuery(query.formatted(folder))) {
      types.next();
      assertThat(types.getString(1)).isEqualTo("DATE");
      assertThat(types.getString(2)).isEqualTo("TIMESTAMP WITH TIME ZONE");
    }
  }

  @Test
  void pandasAndPolarsReadEveryTable() throws IOException, InterruptedException {
    assumeTrue(
        python("import pandas, pyarrow, polars").isEmpty(),
        "skipped: python3 with pandas, pyarrow and polars is not installed");
    String script =
        """
        import os, pandas, polars
        root = '%s/current/'
        for table in sorted(os.listdir(root)):
            frame = pandas.read_parquet(root + table)
            assert len(frame) == len(polars.read_parquet(root + table + '/*.parquet')), table
            if 'day' in frame:
                assert frame['day'].dtype == object, frame['day'].dtype
                frame['day'].dropna().sort_values()
            print(table, len(frame))
        """;
    Map<String, Long> rows = new TreeMap<>();
    for (String line : python(script.formatted(folder)).lines().toList()) {
      String[] parts = line.split(" ", 2);
      rows.put(parts[0], Long.valueOf(parts[1]));
    }
    assertThat(rows).isEqualTo(ROWS);
  }

  /** What a Python script prints, mistakes included. */
  private static String python(String script) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder("python3", "-c", script).redirectErrorStream(true).start();
    } catch (IOException e) {
      return "no python3";
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }
}
