package dateline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rows of counted pairs come to, in whatever order they lie.
 *
 * @param articles rows, the sum of their articles, and a hash of day, pair and articles
 * @param close sums of articles_near and articles_sentence, and a hash of whole rows; empty where
 *     only articles were counted
 */
record PairChecksum(List<String> articles, List<String> close) {
  PairChecksum {
    articles = List.copyOf(articles);
    close = List.copyOf(close);
  }

  /** Reads the files of a folder. */
  static PairChecksum of(Path folder) throws IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      String rows = files(folder);
      Set<String> columns = columns(statement, rows);
      String key = "day::date, entity_a::varchar, entity_b::varchar, articles::bigint";
      return new PairChecksum(
          row(statement, "select count(*), sum(articles), sum(hash(" + key + "))" + rows),
          columns.contains("articles_near")
              ? row(
                  statement,
                  "select sum(articles_near), sum(articles_sentence), sum(hash("
                      + key
                      + ", articles_near::bigint, articles_sentence::bigint))"
                      + rows)
              : List.of());
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /** How many rows the files of a folder have. */
  static long rows(Path folder) throws IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      return Long.parseLong(row(statement, "select count(*)" + files(folder)).get(0));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /** Whether what both counted is the same. */
  boolean agrees(PairChecksum other) {
    return articles.equals(other.articles)
        && (close.isEmpty() || other.close.isEmpty() || close.equals(other.close));
  }

  private static String files(Path folder) {
    return " from read_parquet('%s/*.parquet')".formatted(folder);
  }

  private static Set<String> columns(Statement statement, String rows) throws SQLException {
    Set<String> columns = new HashSet<>();
    try (ResultSet described = statement.executeQuery("describe select *" + rows)) {
      while (described.next()) {
        columns.add(described.getString("column_name"));
      }
    }
    return columns;
  }

  private static List<String> row(Statement statement, String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      result.next();
      List<String> values = new ArrayList<>();
      for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
        values.add(String.valueOf(result.getObject(i)));
      }
      return values;
    }
  }
}
