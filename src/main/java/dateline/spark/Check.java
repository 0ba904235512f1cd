package dateline.spark;

import static org.apache.spark.sql.functions.col;

import dateline.table.Tables;
import java.util.List;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Holds rows against what their table declares, before anyone can read them. */
final class Check {
  private Check() {}

  /**
   * Checks that every row keeps the table's invariants and that its key is unique.
   *
   * @return the number of rows
   * @throws CheckFailed when one does not
   */
  static long rows(Class<? extends Record> table, Dataset<Row> rows) {
    invariants(table, rows);
    Column[] key = Tables.key(table).stream().map(c -> col(c)).toArray(Column[]::new);
    List<Row> repeated = rows.groupBy(key).count().where("count > 1").takeAsList(1);
    if (!repeated.isEmpty()) {
      throw new CheckFailed(table, "two rows have the key " + repeated.get(0));
    }
    return rows.count();
  }

  private static void invariants(Class<? extends Record> table, Dataset<Row> rows) {
    ForeachPartitionFunction<Row> decode =
        partition -> {
          Codec<?> codec = Codec.of(table);
          partition.forEachRemaining(codec::decode);
        };
    try {
      rows.foreachPartition(decode);
    } catch (Exception e) { // Scala throws SparkException, a checked one, without declaring it.
      throw new CheckFailed(table, broken(e));
    }
  }

  private static String broken(Throwable failure) {
    Throwable cause = failure;
    while (!(cause instanceof IllegalArgumentException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
