package dateline.spark;

import dateline.table.Table.Layout;
import dateline.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A state of all tables: Parquet files, each named {@code <span>-<n>.parquet}. */
public final class Edition {
  private final SparkSession spark;
  private final Store store;
  private final long number;
  private final Map<Class<? extends Record>, List<Location>> files = new ConcurrentHashMap<>();

  Edition(SparkSession spark, Store store, long number) {
    this.spark = spark;
    this.store = store;
    this.number = number;
  }

  public SparkSession spark() {
    return spark;
  }

  /** Editions are numbered from 1. */
  public long number() {
    return number;
  }

  /** The rows of a table. */
  public Dataset<Row> read(Class<? extends Record> table) {
    return rows(spark, table, files(table));
  }

  /** The files of a table, in order; looked for once, as an edition does not change. */
  List<Location> files(Class<? extends Record> table) {
    return files.computeIfAbsent(table, this::find);
  }

  private List<Location> find(Class<? extends Record> table) {
    try {
      return store.files(number, table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The spans of days that its tables have files for. */
  Set<String> spans() {
    Set<String> spans = new TreeSet<>();
    for (Class<? extends Record> table : Tables.published()) {
      if (Tables.layout(table) == Layout.BY_DAY) {
        files(table).forEach(file -> spans.add(span(file)));
      }
    }
    spans.remove(Spans.EMPTY);
    return spans;
  }

  /** A path as Spark takes it: as it is, not percent-encoded, and no pattern. */
  public static String sparkPath(Path path) {
    return Location.of(path).sparkPath();
  }

  /** The span that a file is named after. */
  static String span(Location file) {
    return file.name().substring(0, file.name().lastIndexOf('-'));
  }

  /**
   * Rows of a table's files; no rows when there is no file. Those of small files come in one
   * partition, which Spark then knows to hold all that is to be grouped or joined.
   */
  static Dataset<Row> rows(
      SparkSession spark, Class<? extends Record> table, List<Location> files) {
    if (files.isEmpty()) {
      return spark.createDataFrame(List.<Row>of(), Records.schema(table));
    }
    String[] paths = files.stream().map(Location::sparkPath).toArray(String[]::new);
    Dataset<Row> rows = spark.read().schema(Records.schema(table)).parquet(paths);
    return Execution.readsLittle(rows) ? rows.coalesce(1) : rows;
  }
}
