package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.spark.ColumnFile.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Columns of a file that Spark has written, held against what Spark reads of it; compressed so that
 * what takes it apart has a state.
 */
class ColumnFileTest {
  private static final List<String> COLUMNS =
      List.of("article", "day", "sentence", "name", "even", "share");

  /** So many different names that a file gives up its dictionary of them. */
  private static final int ROWS = 60_000;

  @TempDir static Path folder;
  private static Path file;
  private static List<String> expected;

  @BeforeAll
  static void write() throws IOException {
    String rows =
        """
        select concat('article ', lpad(id div 7, 9, '0')) article, int(id %% 30) sentence,
          if(id %% 11 = 0, null, date_add(date'2024-03-01', int(id %% 5))) day,
          if(id %% 13 = 0, null, concat(repeat('Z\u00fcrich ', 4), id %% 40000)) name,
          id / 7D share, if(id %% 17 = 0, null, id %% 2 = 0) even
        from range(0, %d, 1, 1) order by article"""
            .formatted(ROWS);
    String written = folder.resolve("rows").toString();
    SparkForTests.session()
        .sql(rows)
        .coalesce(1)
        .write()
        .option("compression", "snappy")
        .parquet(written);
    file =
        Disk.list(Path.of(written)).stream()
            .filter(path -> path.toString().endsWith(".parquet"))
            .findFirst()
            .orElseThrow();
    expected =
        SparkForTests.session()
            .read()
            .parquet(Edition.sparkPath(file))
            .selectExpr(
                "article",
                "datediff(day, date'1970-01-01')",
                "sentence",
                "name",
                "int(even)",
                "share")
            .collectAsList()
            .stream()
            .map(Row::mkString)
            .toList();
  }

  @Test
  void valuesAreThoseThatSparkReads() {
    assertThat(read()).isEqualTo(expected);
  }

  @Test
  void tasksThatReadAtOnceDoNotDisturbEachOther() {
    assertThat(IntStream.range(0, 24).parallel().mapToObj(task -> read()).distinct().toList())
        .containsExactly(expected);
  }

  private static List<String> read() {
    List<String> values = new ArrayList<>();
    ColumnFile.read(
        file.toString(),
        COLUMNS,
        rows -> IntStream.range(0, rows.count()).forEach(i -> add(values, rows, i)));
    return values;
  }

  private static void add(List<String> values, Rows rows, int row) {
    StringBuilder value = new StringBuilder();
    int fraction = COLUMNS.size() - 1;
    for (int column = 0; column < fraction; column++) {
      int number = rows.columns().get(column)[row];
      boolean isText = !rows.texts().get(column).isEmpty();
      if (number == Rows.NONE) {
        value.append("null");
      } else {
        value.append(isText ? rows.text(column, row) : Integer.toString(number));
      }
    }
    values.add(value.append(rows.fractions().get(fraction)[row]).toString());
  }
}
