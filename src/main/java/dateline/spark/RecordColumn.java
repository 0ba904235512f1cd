package dateline.spark;

import dateline.table.Tables;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Takes one column out of records and writes it. */
final class RecordColumn {
  private static final Map<Class<?>, Kind> KINDS =
      Map.of(
          long.class, (value, record, out) -> out.addLong((long) value.invokeExact(record)),
          int.class, (value, record, out) -> out.addInteger((int) value.invokeExact(record)),
          double.class, (value, record, out) -> out.addDouble((double) value.invokeExact(record)),
          boolean.class,
              (value, record, out) -> out.addBoolean((boolean) value.invokeExact(record)));

  private static final Map<Class<?>, Boxed> BOXED =
      Map.of(
          String.class, (value, out) -> out.addBinary(Binary.fromString((String) value)),
          LocalDate.class, (value, out) -> out.addInteger((int) ((LocalDate) value).toEpochDay()),
          Long.class, (value, out) -> out.addLong((Long) value),
          Double.class, (value, out) -> out.addDouble((Double) value));

  private final String name;
  private final int place;
  private final MethodHandle value;
  private final @Nullable Kind kind;
  private final @Nullable Boxed boxed;

  /** Writes the value of a column that always has one. */
  private interface Kind {
    void write(MethodHandle value, Record record, RecordConsumer out) throws Throwable;
  }

  /** Writes a value that is there. */
  private interface Boxed {
    void write(Object value, RecordConsumer out);
  }

  /**
   * A column.
   *
   * @throws IllegalArgumentException when values of its type are not written
   */
  RecordColumn(RecordComponent component, int place) {
    name = Tables.name(component);
    this.place = place;
    Class<?> type = component.getType();
    kind = KINDS.get(type);
    boxed = BOXED.get(type);
    if (kind == null && boxed == null) {
      throw new IllegalArgumentException("No column of a record file: " + component);
    }
    value = accessor(component, type.isPrimitive() ? type : Object.class);
  }

  /** Takes a column's value out of a record. */
  static MethodHandle accessor(RecordComponent component, Class<?> type) {
    try {
      Class<? extends Record> record = component.getDeclaringRecord().asSubclass(Record.class);
      return MethodHandles.privateLookupIn(record, MethodHandles.lookup())
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(type, Record.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a record's value, if it has one. */
  void write(Record record, RecordConsumer out) {
    try {
      if (kind != null) {
        out.startField(name, place);
        kind.write(value, record, out);
        out.endField(name, place);
        return;
      }
      Object there = (Object) value.invokeExact(record);
      if (there != null) {
        out.startField(name, place);
        Objects.requireNonNull(boxed).write(there, out);
        out.endField(name, place);
      }
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot write " + name, e);
    }
  }
}
