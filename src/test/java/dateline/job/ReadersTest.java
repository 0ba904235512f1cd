package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.spark.SparkForTests;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways of reading the tables that README shows. */
class ReadersTest {
  private static Path folder = Path.of("");
  private static final Map<String, Long> ROWS = new TreeMap<>();

  /** Of each table its rows, a tab and its columns, as {@code read_tables.py} prints them. */
  private static final Map<String, String> READ = new TreeMap<>();

  private static final Map<DataType, String> TYPES =
      Map.of(
          DataTypes.StringType, "text",
          DataTypes.IntegerType, "int",
          DataTypes.LongType, "long",
          DataTypes.DoubleType, "double",
          DataTypes.BooleanType, "boolean",
          DataTypes.DateType, "date",
          DataTypes.TimestampType, "time");

  @BeforeAll
  static void run() throws IOException {
    folder = Sample.warehouse();
    for (Class<? extends Record> table : Tables.published()) {
      String name = Tables.name(table);
      String path = folder + "/current/" + name;
      Dataset<Row> rows = SparkForTests.session().read().parquet(path);
      ROWS.put(name, rows.count());
      READ.put(name, ROWS.get(name) + "\t" + columns(rows.schema()));
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

  @ParameterizedTest
  @ValueSource(strings = {"pandas", "polars", "duckdb"})
  void pythonReadsEveryTableWithTheTypesThatSparkReads(String library) throws Exception {
    PythonForTests.assumeModules(library.equals("pandas") ? "pandas, pyarrow" : library);
    String edition = folder.resolve("current").toRealPath().toString();
    PythonForTests.Run run =
        PythonForTests.run(folder, "src/test/python/read_tables.py", library, edition);
    assertThat(run.exitCode()).as(run.printed()).isZero();
    Map<String, String> tables = new TreeMap<>();
    for (String line : run.printed().lines().toList()) {
      String[] parts = line.split("\t", 2);
      tables.put(parts[0], parts[1]);
    }
    assertThat(tables).isEqualTo(READ);
  }

  private static String columns(StructType row) {
    return Stream.of(row.fields())
        .map(column -> column.name() + " " + type(column.dataType()))
        .collect(Collectors.joining(", "));
  }

  private static String type(DataType type) {
    if (type instanceof ArrayType list) {
      return "list(" + type(list.elementType()) + ")";
    }
    return type instanceof StructType row ? "row(" + columns(row) + ")" : TYPES.get(type);
  }
}
