package dateline.job;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads tables of an edition one after the other and checks that they are of one edition. */
record EditionReader(Engine engine, List<String> tables) {

  /** Something that counts rows in Parquet files. */
  interface Engine {
    /** Number of a folder's rows. */
    long rows(Path table) throws Exception;

    /** Number of mentions whose article is not there. */
    long strayMentions(Path edition) throws Exception;

    /** What the last run says of the rows of each table. */
    Map<String, Long> declared(Path edition) throws Exception;
  }

  /** What does not fit together; nothing where all is well. */
  List<String> faults(Path edition) throws Exception {
    List<String> faults = new ArrayList<>();
    Map<String, Long> declared = engine.declared(edition);
    for (String table : tables) {
      long rows = engine.rows(edition.resolve(table));
      if (!table.equals("run") && declared.getOrDefault(table, -1L) != rows) {
        faults.add("%s: %d rows, not %d".formatted(table, rows, declared.get(table)));
      }
    }
    long stray = engine.strayMentions(edition);
    if (stray != 0) {
      faults.add(stray + " mentions in no article");
    }
    return faults;
  }

  /** DuckDB. */
  static final class Duck implements Engine, AutoCloseable {
    private final Connection connection;

    Duck() throws SQLException {
      connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    @Override
    public long rows(Path table) throws SQLException {
      return number("select count(*) from '%s/*.parquet'".formatted(table));
    }

    @Override
    public long strayMentions(Path edition) throws SQLException {
      return number(
          "select count(*) from '%1$s/entity_mention/*.parquet' anti join '%1$s/article/*.parquet' using (article_id)"
              .formatted(edition));
    }

    @Override
    public Map<String, Long> declared(Path edition) throws SQLException {
      Map<String, Long> declared = new TreeMap<>();
      String last = "select unnest(tables, recursive := true) from '%1$s/run/*.parquet'";
      String query = last + " where edition = (select max(edition) from '%1$s/run/*.parquet')";
      try (Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(query.formatted(edition))) {
        while (rows.next()) {
          declared.put(rows.getString("table"), rows.getLong("rows"));
        }
      }
      return declared;
    }

    private long number(String query) throws SQLException {
      try (Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery(query)) {
        result.next();
        return result.getLong(1);
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }

  /** Spark, in a session of its own. */
  record Spark(SparkSession session) implements Engine {
    private Dataset<Row> read(Path table) {
      return session.read().parquet(table.toString());
    }

    @Override
    public long rows(Path table) {
      return read(table).count();
    }

    @Override
    public long strayMentions(Path edition) {
      Dataset<Row> articles = read(edition.resolve("article")).select("article_id");
      return read(edition.resolve("entity_mention"))
          .join(articles, new String[] {"article_id"}, "left_anti")
          .count();
    }

    @Override
    public Map<String, Long> declared(Path edition) {
      Map<String, Long> declared = new TreeMap<>();
      read(edition.resolve("run"))
          .orderBy("edition")
          .selectExpr("explode(tables) as of")
          .selectExpr("of.table", "of.rows")
          .collectAsList()
          .forEach(row -> declared.put(row.getString(0), row.getLong(1)));
      return declared;
    }
  }
}
