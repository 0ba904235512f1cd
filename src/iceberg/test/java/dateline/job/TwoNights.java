package dateline.job;

import dateline.CommandLineForTests;
import dateline.spark.Edition;
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
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Two nights that each warehouse makes the same tables from.
 *
 * @param monday the first night's file
 * @param tuesday the second's: a text that has changed, one of the day, and one that comes late
 * @param first the rows of each table after the first night, on a local disk
 * @param second those after the second
 */
record TwoNights(
    Path monday, Path tuesday, Map<String, List<String>> first, Map<String, List<String>> second) {
  private static final String MONDAY =
      """
      {"url":"https://a.example/1","date":"2024-03-04","publisher":"A","title":"Talks","text":"Ukraine and Russia met in Geneva. Ukraine said it hoped."}
      {"url":"https://a.example/2","date":"2024-03-04","publisher":"A","title":"Aid","text":"Russia and Ukraine spoke."}
      """;
  private static final String TUESDAY =
      """
      {"url":"https://a.example/2","date":"2024-03-04","publisher":"A","title":"Aid","text":"Corrected: Sudan and Ukraine spoke, said Russia."}
      {"url":"https://a.example/3","date":"2024-03-05","publisher":"A","title":"More","text":"Ukraine waited."}
      {"url":"https://a.example/4","date":"2024-03-01","publisher":"B","title":"Late","text":"Russia asked Ukraine to wait."}
      """;

  /** Works through them in a local warehouse. */
  static TwoNights in(Path folder) throws IOException {
    Path monday = Files.writeString(folder.resolve("monday.jsonl"), MONDAY);
    Path tuesday = Files.writeString(folder.resolve("tuesday.jsonl"), TUESDAY);
    WarehouseAddress local = WarehouseAddress.of(folder.resolve("local"));
    for (Path night : List.of(monday, tuesday)) {
      CommandLineForTests run = nightly(local, night);
      if (run.exitCode() != 0) {
        throw new AssertionError(run.err());
      }
    }
    return new TwoNights(monday, tuesday, rows(local, 1), rows(local, 2));
  }

  /** A night in a warehouse. */
  static CommandLineForTests nightly(WarehouseAddress warehouse, Path corpus) {
    return run(warehouse, "nightly", "--corpus", corpus.toString(), "--date", "2024-03-06");
  }

  /** A command on a warehouse. */
  static CommandLineForTests run(WarehouseAddress warehouse, String... command) {
    return CommandLineForTests.run(
        Stream.of(
                Stream.of(command),
                Stream.of("--warehouse", warehouse.place()),
                catalog(warehouse.catalog()))
            .flatMap(words -> words)
            .toArray(String[]::new));
  }

  private static Stream<String> catalog(@Nullable String catalog) {
    return catalog == null ? Stream.of() : Stream.of("--catalog", catalog);
  }

  /** The editions that a warehouse has. */
  static List<Long> numbers(WarehouseAddress warehouse) throws IOException {
    SparkForTests.session();
    return Warehouse.numbers(warehouse);
  }

  /** The rows of each table in an edition, but for what runs say of themselves. */
  static Map<String, List<String>> rows(WarehouseAddress warehouse, long edition) {
    Edition read = Warehouse.edition(SparkForTests.session(), warehouse, edition);
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
