package dateline.spark;

import dateline.table.Key;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records on their way into a file, held against what their table declares: they come in the order
 * of their key, no two have one, and each belongs into the file. That it keeps the invariants it
 * saw to when it was made.
 */
final class CheckedRecords<B extends Record> implements Iterator<B> {
  private static final Comparator<@Nullable Comparable<Object>> ORDER =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private final Iterator<B> records;
  private final Class<B> table;
  private final Consumer<B> check;
  private final List<MethodHandle> key;
  private Object @Nullable [] last;

  /**
   * Records of a file.
   *
   * @param check throws when a record does not belong into the file
   */
  CheckedRecords(Iterator<B> records, Class<B> table, Consumer<B> check) {
    this.records = records;
    this.table = table;
    this.check = check;
    key = key(table);
  }

  /** The order of the records of a table. */
  static <B extends Record> Comparator<B> order(Class<B> table) {
    List<MethodHandle> key = key(table);
    return (one, other) -> compare(keyOf(one, key), keyOf(other, key));
  }

  private static List<MethodHandle> key(Class<? extends Record> table) {
    return Stream.of(table.getRecordComponents())
        .filter(column -> column.isAnnotationPresent(Key.class))
        .map(column -> RecordColumn.accessor(column, Object.class))
        .toList();
  }

  /**
   * Whether there is another record.
   *
   * @throws CheckFailed when it breaks an invariant
   */
  @Override
  public boolean hasNext() {
    return kept(records::hasNext);
  }

  /**
   * The next record.
   *
   * @throws CheckFailed when it breaks an invariant, repeats a key or comes too late
   */
  @Override
  public B next() {
    B record = kept(records::next);
    check.accept(record);
    Object[] next = keyOf(record, key);
    if (last != null && compare(last, next) >= 0) {
      throw new CheckFailed(
          table,
          Arrays.equals(last, next)
              ? "two rows have the key " + Arrays.toString(next)
              : "%s comes after %s".formatted(Arrays.toString(next), Arrays.toString(last)));
    }
    last = next;
    return record;
  }

  /** What a step gives on which a record is made; one that breaks an invariant is not. */
  private <T> T kept(Supplier<T> step) {
    try {
      return step.get();
    } catch (IllegalArgumentException e) {
      throw new CheckFailed(table, e.getMessage() + ": after " + Arrays.toString(last));
    }
  }

  private static Object[] keyOf(Record record, List<MethodHandle> key) {
    Object[] values = new Object[key.size()];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = (Object) key.get(i).invokeExact(record);
      }
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot read the key of " + record, e);
    }
    return values;
  }

  @SuppressWarnings("unchecked") // Columns of a key are texts, numbers and days.
  private static int compare(Object[] one, Object[] other) {
    int order = 0;
    for (int i = 0; i < one.length && order == 0; i++) {
      order = ORDER.compare((Comparable<Object>) one[i], (Comparable<Object>) other[i]);
    }
    return order;
  }
}
