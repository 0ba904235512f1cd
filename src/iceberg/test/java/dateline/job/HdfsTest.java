package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
import dateline.spark.MiniHdfs;
import dateline.spark.SparkForTests;
import dateline.spark.Warehouse;
import dateline.spark.WarehouseAddress;
import dateline.table.Run;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights whose warehouse is in HDFS. */
class HdfsTest {
  private static final String MONDAY =
      """
      {"url":"https://a.example/1","date":"2024-03-04","publisher":"A","title":"Talks","text":"Ukraine and Russia met in Geneva. Ukraine said it hoped."}
      {"url":"https://a.example/2","date":"2024-03-04","publisher":"A","title":"Aid","text":"Russia and Ukraine spoke."}
      """;

  /** A text that has changed, one of the day, and one that comes late. */
  private static final String TUESDAY =
      """
      {"url":"https://a.example/2","date":"2024-03-04","publisher":"A","title":"Aid","text":"Corrected: Sudan and Ukraine spoke, said Russia."}
      {"url":"https://a.example/3","date":"2024-03-05","publisher":"A","title":"More","text":"Ukraine waited."}
      {"url":"https://a.example/4","date":"2024-03-01","publisher":"B","title":"Late","text":"Russia asked Ukraine to wait."}
      """;

  @TempDir static Path folder;

  @Test
  void nightsMakeTheTablesOfALocalWarehouseWhateverDies() throws IOException {
    Path monday = Files.writeString(folder.resolve("monday.jsonl"), MONDAY);
    Path tuesday = Files.writeString(folder.resolve("tuesday.jsonl"), TUESDAY);
    String local = folder.resolve("local").toString();
    assertThat(nightly(local, monday).exitCode()).isZero();
    assertThat(nightly(local, tuesday).exitCode()).isZero();
    Map<String, List<String>> first = rows(local, 1);
    Map<String, List<String>> second = rows(local, 2);
    try (MiniHdfs hdfs = MiniHdfs.start(folder.resolve("hdfs"))) {
      String warehouse = hdfs.uri("press");
      CommandLineForTests run = nightly(warehouse, monday);
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(rows(warehouse, 1)).isEqualTo(first);
      for (Predicate<String> death : deaths()) {
        CommandLineForTests dead = hdfs.dying(death, () -> nightly(warehouse, tuesday));
        assertThat(dead.exitCode()).as(dead.out()).isEqualTo(1);
        assertThat(dead.err()).contains("HDFS is gone").hasLineCount(1);
        assertThat(numbers(warehouse)).containsExactly(1L);
        assertThat(rows(warehouse, 1)).isEqualTo(first);
      }
      run = nightly(warehouse, tuesday);
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).contains(warehouse + ", version 'edition_2'");
      assertThat(rows(warehouse, 2)).isEqualTo(second);
      assertThat(rows(warehouse, 1)).isEqualTo(first);
    }
  }

  /** While a night works, while it publishes, and with the commit that makes it the last. */
  private static List<Predicate<String>> deaths() {
    AtomicInteger changes = new AtomicInteger();
    return List.of(
        change -> changes.incrementAndGet() > 100,
        change -> change.contains("/dateline/outlet/metadata/"),
        change -> change.startsWith("move") && change.contains("/dateline/run/metadata/"));
  }

  private static CommandLineForTests nightly(String warehouse, Path corpus) {
    return CommandLineForTests.run(
        "nightly", "--corpus", corpus.toString(), "--warehouse", warehouse, "--date", "2024-03-06");
  }

  private static List<Long> numbers(String warehouse) throws IOException {
    SparkForTests.session();
    return Warehouse.numbers(new WarehouseAddress(warehouse, null));
  }

  private static Map<String, List<String>> rows(String warehouse, long edition) {
    Edition read =
        Warehouse.edition(SparkForTests.session(), new WarehouseAddress(warehouse, null), edition);
    Map<String, List<String>> rows = new TreeMap<>();
    for (Class<? extends Record> table : Tables.published()) {
      if (table != Run.class) {
        rows.put(
            Tables.name(table),
            read.read(table).collectAsList().stream().map(Row::toString).sorted().toList());
      }
    }
    return rows;
  }
}
