package dateline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import dateline.table.Table.Layout;
import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table of an edition as its record declares it. The files of one span lie side by side
 * under plain names, and the day is a column inside them: a Hive-style folder would become a
 * category in pandas and clash with the column in pyarrow.
 */
record TableWriter(Edition edition, Spans spans) {
  private static final String SPAN = "_span";

  /** Where Spark writes before files get their names. */
  static final String SCRATCH = ".writing";

  void write(Class<? extends Record> table, Dataset<Row> rows) throws IOException {
    Dataset<Row> declared = rows.select(declared(table, rows));
    Path scratch = edition.folder().resolve(SCRATCH).resolve(Tables.name(table));
    switch (Tables.layout(table)) {
      case SCRATCH -> declared.write().mode(SaveMode.Overwrite).parquet(uri(scratch));
      case WHOLE -> sorted(table, declared.coalesce(1)).write().parquet(uri(scratch));
      case BY_DAY -> bySpan(table, declared).write().partitionBy(SPAN).parquet(uri(scratch));
    }
    Files.createDirectories(edition.folder(table));
    moveParts(scratch, table);
    Editions.delete(scratch);
  }

  /** A file without rows, so that every reader finds the table's columns. */
  void writeEmpty(Class<? extends Record> table) throws IOException {
    Path scratch = edition.folder().resolve(SCRATCH).resolve(Tables.name(table));
    Edition.rows(edition.spark(), table, List.of()).coalesce(1).write().parquet(uri(scratch));
    for (Path part : parts(scratch)) {
      Files.move(part, edition.folder(table).resolve(Spans.EMPTY + "-0.parquet"));
    }
    Editions.delete(scratch);
  }

  private Dataset<Row> bySpan(Class<? extends Record> table, Dataset<Row> rows) {
    Spans named = spans;
    UDF1<@Nullable LocalDate, String> span = named::of;
    Dataset<Row> labelled =
        rows.withColumn(SPAN, udf(span, DataTypes.StringType).apply(col("day")));
    return sorted(table, labelled.repartition(col(SPAN)));
  }

  /** Rows in a fixed order, so that the same run makes the same files. */
  private static Dataset<Row> sorted(Class<? extends Record> table, Dataset<Row> rows) {
    Stream<String> first =
        Tables.layout(table) == Layout.BY_DAY ? Stream.of(SPAN, "day") : Stream.of();
    Column[] order =
        Stream.concat(first, Tables.key(table).stream())
            .distinct()
            .map(c -> col(c))
            .toArray(Column[]::new);
    return rows.sortWithinPartitions(order);
  }

  private void moveParts(Path scratch, Class<? extends Record> table) throws IOException {
    if (Tables.layout(table) != Layout.BY_DAY) {
      rename(scratch, table, "all");
      return;
    }
    for (Path folder : Editions.list(scratch)) {
      String name = folder.getFileName().toString();
      if (name.startsWith(SPAN + "=")) {
        rename(folder, table, name.substring(SPAN.length() + 1));
      }
    }
  }

  private void rename(Path from, Class<? extends Record> table, String span) throws IOException {
    int number = 0;
    for (Path part : parts(from)) {
      Path file = edition.folder(table).resolve("%s-%d.parquet".formatted(span, number++));
      Files.move(part, file);
    }
  }

  private static List<Path> parts(Path folder) throws IOException {
    return Editions.list(folder).stream()
        .filter(file -> file.getFileName().toString().startsWith("part-"))
        .toList();
  }

  /** The columns in the declared order with their meanings; refuses a column of another type. */
  private static Column[] declared(Class<? extends Record> table, Dataset<Row> rows) {
    return Stream.of(Records.schema(table).fields())
        .map(field -> declared(table, field, rows))
        .toArray(Column[]::new);
  }

  private static Column declared(
      Class<? extends Record> table, StructField field, Dataset<Row> rows) {
    StructField computed = rows.schema().apply(field.name());
    if (!computed.dataType().sameType(field.dataType())) {
      throw new IllegalStateException(
          "%s.%s is declared %s but computed %s"
              .formatted(
                  Tables.name(table),
                  field.name(),
                  field.dataType().sql(),
                  computed.dataType().sql()));
    }
    return col(field.name()).as(field.name(), field.metadata());
  }

  private static String uri(Path path) {
    return path.toUri().toString();
  }
}
