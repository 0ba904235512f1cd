package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.table.Article;
import dateline.table.ArticleVersion;
import dateline.table.EntityCommunity;
import dateline.table.IngestedFile;
import dateline.table.IngestionHealth;
import dateline.table.RejectedRecord;
import dateline.table.Run;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * However a corpus is split into nights, and in whatever order they come, it makes the tables that
 * it makes in one run. More cases are tried with {@code -Ddateline.nights=N}.
 */
class IncrementalTest {
  /** Of the runs themselves, and of the files in which records happened to come. */
  private static final Set<Class<? extends Record>> ABOUT_RUNS =
      Set.of(Run.class, IngestionHealth.class, IngestedFile.class);

  /** From which of several records that say the same a row is; how communities grew. */
  private static final Map<Class<? extends Record>, String[]> LEFT_OUT =
      Map.of(
          Article.class, new String[] {"file_hash", "position"},
          RejectedRecord.class, new String[] {"file_hash", "position", "file"},
          EntityCommunity.class,
              new String[] {"community", "since", "community_size", "modularity"});

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("dateline.nights", 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyNightsMakeTheTablesOfOneRun(long seed) throws IOException {
    Nights nights = Nights.drawn(folder, 2 + (int) (seed % 3), seed);
    Path split = folder.resolve("split");
    for (List<Path> files : nights.files()) {
      nightly(split, files);
    }
    Path whole = folder.resolve("whole");
    nightly(whole, nights.all());
    assertThat(rows(whole, ArticleVersion.class)).hasSizeGreaterThan(3);
    for (Class<? extends Record> table : Tables.published()) {
      if (!ABOUT_RUNS.contains(table)) {
        assertThat(rows(split, table)).as(Tables.name(table)).isEqualTo(rows(whole, table));
      }
    }
  }

  private static void nightly(Path warehouse, List<Path> files) throws IOException {
    List<String> args = new ArrayList<>(List.of(Sample.nightly(warehouse)));
    args.subList(args.indexOf("--corpus") + 1, args.indexOf("--entities")).clear();
    args.addAll(args.indexOf("--corpus") + 1, files.stream().map(Path::toString).toList());
    CommandLineForTests run = CommandLineForTests.run(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(Files.isSymbolicLink(warehouse.resolve("current"))).isTrue();
  }

  private static List<String> rows(Path warehouse, Class<? extends Record> table)
      throws IOException {
    Edition edition = Warehouse.current(SparkForTests.session(), warehouse).orElseThrow();
    Dataset<Row> rows = edition.read(table).drop(LEFT_OUT.getOrDefault(table, new String[0]));
    if (table == ArticleVersion.class) {
      rows = rows.selectExpr("*", "article.* except (file_hash, position)").drop("article");
    }
    return Stream.of(rows.collectAsList())
        .flatMap(List::stream)
        .map(Row::toString)
        .sorted()
        .toList();
  }
}
