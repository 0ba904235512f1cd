package dateline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * Writes a table of an edition as its record declares it, checked row by row. The files of one span
 * lie side by side under plain names, and the day is a column inside them: a Hive-style folder
 * would become a category in pandas and clash with the column in pyarrow.
 */
record TableWriter(Edition edition, Class<? extends Record> table) {
  /** Where Spark writes before files get their names. */
  static final String SCRATCH = ".writing";

  private static final String DAY = "day";

  /** The one file of a table that is not kept by day. */
  private static final String ALL = "all";

  /** Writes rows as they come, unchecked: what only this run reads. */
  void writeScratch(Dataset<Row> rows) throws IOException {
    write(rows.select(declared(rows)), part -> ALL);
  }

  /** Writes a table that is not kept by day. */
  void writeWhole(Dataset<Row> rows) throws IOException {
    write(checked(rows.select(declared(rows)).coalesce(1), row -> {}), part -> ALL);
  }

  /** Writes the rows of some spans of days, each span in a file of its own. */
  void writeByDay(Dataset<Row> rows, TouchedSpans touched) throws IOException {
    if (touched.count() > 0) {
      Dataset<Row> parts = apart(rows.select(declared(rows)), touched);
      write(checked(parts, row -> touched.call(row.getAs(DAY))), touched::name);
    }
  }

  /** The rows of each span in a partition of its own. */
  private static Dataset<Row> apart(Dataset<Row> rows, TouchedSpans touched) {
    if (touched.count() == 1 && Execution.readsLittle(rows)) {
      return rows.coalesce(1);
    }
    Column place = udf(touched, DataTypes.IntegerType).apply(col(DAY));
    return rows.repartitionById(touched.count(), place);
  }

  /** Writes a file without rows, so that every reader finds the table's columns. */
  void writeEmpty() throws IOException {
    write(Edition.rows(edition.spark(), table, List.of()).coalesce(1), part -> Spans.EMPTY);
  }

  /** Rows in the order of their key, so that the same run makes the same file, and checked. */
  private Dataset<Row> checked(Dataset<Row> rows, CheckedRows.Check check) {
    List<String> key = Tables.key(table);
    Class<? extends Record> record = table;
    MapPartitionsFunction<Row, Row> checked =
        partition -> new CheckedRows(partition, record, key, check);
    return rows.sortWithinPartitions(key.stream().map(c -> col(c)).toArray(Column[]::new))
        .mapPartitions(checked, Encoders.row(Records.schema(table)));
  }

  private void write(Dataset<Row> rows, IntFunction<String> nameOfPart) throws IOException {
    Path scratch = edition.folder().resolve(SCRATCH).resolve(Tables.name(table));
    Execution.run(
        rows,
        () -> rows.write().parquet(new org.apache.hadoop.fs.Path(scratch.toUri()).toString()));
    Disk.makeFolder(edition.folder(table));
    int number = 0;
    for (Path part : Disk.list(scratch)) {
      String file = part.getFileName().toString();
      if (file.startsWith("part-")) {
        String span = nameOfPart.apply(Integer.parseInt(file.split("-", 3)[1]));
        Disk.move(part, edition.folder(table).resolve(span + "-" + number++ + ".parquet"));
      }
    }
    Disk.delete(scratch);
  }

  /** The columns in the declared order with their meanings; refuses a column of another type. */
  private Column[] declared(Dataset<Row> rows) {
    return Stream.of(Records.schema(table).fields())
        .map(field -> declared(field, rows))
        .toArray(Column[]::new);
  }

  private Column declared(StructField field, Dataset<Row> rows) {
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
}
