package dateline.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into a file, held against what their table declares: every row keeps the
 * invariants and belongs into the file, and no two have one key. The rows come in the order of
 * their key; those of one key come together, since they are of one day.
 */
final class CheckedRows implements Iterator<Row> {
  private final Iterator<Row> rows;
  private final Class<? extends Record> table;
  private final Codec<?> codec;
  private final int[] key;
  private final Check check;
  private Object @Nullable [] last;

  /** Throws when a row does not belong into the file. */
  interface Check extends Serializable {
    void check(Row row);
  }

  CheckedRows(Iterator<Row> rows, Class<? extends Record> table, List<String> key, Check check) {
    this.rows = rows;
    this.table = table;
    this.check = check;
    codec = Codec.of(table);
    List<String> columns = List.of(Records.schema(table).fieldNames());
    this.key = key.stream().mapToInt(columns::indexOf).toArray();
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  /**
   * The next row.
   *
   * @throws CheckFailed when it breaks an invariant or repeats a key
   */
  @Override
  public Row next() {
    Row row = rows.next();
    check.check(row);
    try {
      codec.decode(row);
    } catch (IllegalArgumentException e) {
      throw new CheckFailed(table, e.getMessage() + ": " + Arrays.toString(keyOf(row)));
    }
    Object[] next = keyOf(row);
    if (Arrays.equals(next, last)) {
      throw new CheckFailed(table, "two rows have the key " + Arrays.toString(next));
    }
    last = next;
    return row;
  }

  private Object[] keyOf(Row row) {
    return Arrays.stream(key).mapToObj(row::get).toArray();
  }
}
