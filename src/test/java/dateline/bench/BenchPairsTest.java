package dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.spark.SparkForTests;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchPairsTest {
  private static final PairSettings CLOSE = new PairSettings(false, "1GB");

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter progress = new StringWriter();

  @BeforeAll
  static void startSpark() {
    SparkForTests.session();
  }

  @Test
  void allMethodsCountTheSame() {
    assertThat(bench(PairMethods.all(CLOSE))).as(progress.toString()).isZero();
    assertThat(out.toString().lines().skip(2))
        .as("one row a method")
        .hasSize(PairMethods.all(CLOSE).size())
        .noneMatch(line -> line.contains("failed"));
    assertThat(progress.toString()).contains("duckdb wrote PairChecksum[articles=[");
  }

  @Test
  void allMethodsCountTheSameArticles() {
    List<PairMethod> methods = PairMethods.all(new PairSettings(true, "1GB"));
    assertThat(bench(methods, "--articles-only", "--curve", "300,600"))
        .as(progress.toString())
        .isZero();
    assertThat(out.toString().lines().skip(2)).hasSize(2 * methods.size());
  }

  @Test
  void aMethodThatCountsOtherwiseIsCaught() {
    PairMethod right = new HashMapPairs(false);
    assertThat(bench(List.of(right, new Wrong("same", 0)))).isZero();
    assertThat(bench(List.of(right, new Wrong("stricter", 1)))).isEqualTo(1);
    assertThat(progress.toString()).endsWith("the pairs differ" + System.lineSeparator());
  }

  @Test
  void whatBothCountedIsCompared() {
    List<String> articles = List.of("2", "7", "a hash");
    PairChecksum close = new PairChecksum(articles, List.of("3", "1", "another"));
    assertThat(close.agrees(new PairChecksum(articles, List.of()))).isTrue();
    assertThat(close.agrees(new PairChecksum(articles, List.of("3", "2", "another")))).isFalse();
  }

  @Test
  void aMethodThatFailsIsARow() {
    assertThat(bench(List.of(new HashMapPairs(false), new Failing()))).isZero();
    assertThat(out.toString()).contains("| failing | failed in run 1: java.io.IOException: full |");
    assertThat(bench(List.of(new Failing()))).as("nothing to compare").isEqualTo(1);
  }

  @Test
  void sentencesThreeApartAreNotNear() throws IOException, SQLException {
    int friday = 20_000;
    Path mentions = Files.createDirectory(folder.resolve("mentions"));
    try (ParquetWriter<Group> writer =
        ParquetRows.writer(mentions.resolve("2024-10-04-0.parquet"), Mention.SCHEMA)) {
      writer.write(new Mention("a", friday, 0, 0, 9, "person:2").row());
      writer.write(new Mention("a", friday, 2, 10, 19, "person:10").row());
      writer.write(new Mention("a", friday, 5, 20, 29, "location:1").row());
      writer.write(new Mention("b", friday, 4, 0, 9, "location:1").row());
      writer.write(new Mention("b", friday, 7, 10, 19, "person:10").row());
      writer.write(new Mention("b", friday, 7, 20, 29, "person:2").row());
      writer.write(new Mention("b", friday, 7, 30, 39, "person:2").row());
      writer.write(new Mention("c", friday + 1, 0, 0, 9, "person:2").row());
      writer.write(new Mention("c", friday + 1, 0, 10, 19, "person:10").row());
    }
    for (PairMethod method : PairMethods.all(CLOSE)) {
      Path pairs = folder.resolve(method.name());
      method.run(mentions, pairs, 2);
      boolean close = !method.name().equals("duckdb-articles");
      assertThat(rows(pairs))
          .as(method.name())
          .containsExactly(
              "2024-10-04, location:1, person:10, 2" + (close ? ", 0, 0" : ""),
              "2024-10-04, location:1, person:2, 2" + (close ? ", 0, 0" : ""),
              "2024-10-04, person:10, person:2, 2" + (close ? ", 2, 1" : ""));
    }
  }

  /** Runs the command on 2,000 documents of three days. */
  private int bench(List<PairMethod> methods, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("--documents=2000", "--entities=500", "--days=3", "--repeat=1", "--one-jvm"));
    arguments.add("--folder=" + folder);
    arguments.addAll(List.of(more));
    return new CommandLine(new BenchPairs(settings -> methods))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(progress, true))
        .execute(arguments.toArray(String[]::new));
  }

  private static List<String> rows(Path pairs) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet read =
            statement.executeQuery(
                "select concat_ws(', ', *columns(*)) from (select * from '%s/*.parquet' order by all)"
                    .formatted(pairs))) {
      while (read.next()) {
        rows.add(read.getString(1));
      }
    }
    return rows;
  }

  /** Counts right, but asks for some articles more or less than it was told. */
  private record Wrong(String name, int more) implements PairMethod {
    @Override
    public void run(Path mentions, Path out, int least) throws IOException {
      new HashMapPairs(false).run(mentions, out, least + more);
    }
  }

  private record Failing() implements PairMethod {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public void run(Path mentions, Path out, int least) throws IOException {
      throw new IOException("full");
    }
  }
}
