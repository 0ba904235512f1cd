package dateline.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import dateline.table.Tables;
import java.io.IOException;
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
record TableWriter(DraftFolder draft, Class<? extends Record> table) {
  private static final String DAY = "day";

  /** The one file of a table that is not kept by day. */
  private static final String ALL = "all";

  /** Writes rows as they come, unchecked: what only this run reads. */
  void writeScratch(Dataset<Row> rows) throws IOException {
    Dataset<Row> declared = rows.select(declared(rows));
    if (Execution.isLittle(declared)) {
      few().writeAsTheyCome(ALL, declared);
    } else {
      write(declared, part -> ALL);
    }
  }

  /** Writes a table that is not kept by day. */
  void writeWhole(Dataset<Row> rows) throws IOException {
    Dataset<Row> declared = rows.select(declared(rows));
    if (Execution.isLittle(declared)) {
      few().write(declared, List.of(ALL), record -> 0);
    } else {
      // One task writes the file; where there is much to compute it does not compute it, too.
      write(checked(declared.repartition(1), row -> {}), part -> ALL);
    }
  }

  /** Writes the rows of some spans of days, each span in a file of its own. */
  void writeByDay(Dataset<Row> rows, TouchedSpans touched) throws IOException {
    Dataset<Row> declared = rows.select(declared(rows));
    if (touched.count() > 0 && Execution.isLittle(declared)) {
      few().write(declared, touched.names(), row -> touched.call(row.getAs(DAY)));
    } else if (touched.count() > 0) {
      Dataset<Row> parts = apart(declared, touched);
      write(checked(parts, row -> touched.call(row.getAs(DAY))), touched::name);
    }
  }

  private FewRows<?> few() {
    return new FewRows<>(draft, table);
  }

  /** The rows of each span in a partition of its own. */
  private static Dataset<Row> apart(Dataset<Row> rows, TouchedSpans touched) {
    Column place = udf(touched, DataTypes.IntegerType).apply(col(DAY));
    return rows.repartitionById(touched.count(), place);
  }

  /** Writes a file without rows, so that every reader finds the table's columns. */
  void writeEmpty() throws IOException {
    write(Edition.rows(draft.spark(), table, List.of()).coalesce(1), part -> Spans.EMPTY);
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
    Location scratch = draft.scratch(table);
    Execution.run(rows, () -> rows.write().parquet(scratch.uri()));
    draft.of(table).makeFolder();
    int number = 0;
    for (Location part : scratch.list()) {
      if (part.name().startsWith("part-")) {
        String span = nameOfPart.apply(Integer.parseInt(part.name().split("-", 3)[1]));
        part.moveTo(draft.of(table).resolve(span + "-" + number++ + ".parquet"));
      }
    }
    scratch.delete();
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
