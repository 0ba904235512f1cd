package dateline.spark;

import dateline.table.Tables;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Takes one column out of records and writes it. */
final class RecordColumn {
  private static final long MICROS = 1_000_000;
  private static final int NANOS_PER_MICRO = 1000;

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
          Instant.class, (value, out) -> out.addLong(micros((Instant) value)),
          Integer.class, (value, out) -> out.addInteger((Integer) value),
          Long.class, (value, out) -> out.addLong((Long) value),
          Double.class, (value, out) -> out.addDouble((Double) value),
          Boolean.class, (value, out) -> out.addBoolean((Boolean) value));

  private final String name;
  private final int place;
  private final MethodHandle value;
  private final @Nullable Kind kind;
  private final @Nullable Boxed boxed;
  private final boolean optional;

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
    boxed = kind == null ? boxed(component.getGenericType()) : null;
    value = accessor(component, type.isPrimitive() ? type : Object.class);
    optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** The columns of a record. */
  static List<RecordColumn> of(Class<? extends Record> record) {
    List<RecordColumn> columns = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      columns.add(new RecordColumn(component, columns.size()));
    }
    return columns;
  }

  private static Boxed boxed(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      Boxed element = boxed(list.getActualTypeArguments()[0]);
      return (value, out) -> writeList((List<?>) value, element, out);
    }
    if (type instanceof Class<?> nested && nested.isRecord()) {
      List<RecordColumn> columns = of(nested.asSubclass(Record.class));
      return (value, out) -> writeGroup((Record) value, columns, out);
    }
    Boxed known = BOXED.get(type);
    if (known == null) {
      throw new IllegalArgumentException("No column of a record file: " + type);
    }
    return known;
  }

  /** Microseconds since 1970, what is less being left out. */
  private static long micros(Instant time) {
    return Math.addExact(
        Math.multiplyExact(time.getEpochSecond(), MICROS), time.getNano() / NANOS_PER_MICRO);
  }

  /** Writes a list as Parquet has them: a group of groups of one element. */
  private static void writeList(List<?> elements, Boxed kind, RecordConsumer out) {
    out.startGroup();
    if (!elements.isEmpty()) {
      out.startField("list", 0);
      for (Object element : elements) {
        out.startGroup();
        out.startField("element", 0);
        kind.write(element, out);
        out.endField("element", 0);
        out.endGroup();
      }
      out.endField("list", 0);
    }
    out.endGroup();
  }

  private static void writeGroup(Record record, List<RecordColumn> columns, RecordConsumer out) {
    out.startGroup();
    columns.forEach(column -> column.write(record, out));
    out.endGroup();
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

  /**
   * Writes a record's value, if it has one.
   *
   * @throws IllegalArgumentException when it lacks what may not be empty
   */
  void write(Record record, RecordConsumer out) {
    if (kind != null) {
      out.startField(name, place);
      write(kind, record, out);
      out.endField(name, place);
      return;
    }
    Object there = valueOf(record);
    if (there != null) {
      out.startField(name, place);
      Objects.requireNonNull(boxed).write(there, out);
      out.endField(name, place);
    } else if (!optional) {
      throw new IllegalArgumentException(name + " is empty");
    }
  }

  private void write(Kind always, Record record, RecordConsumer out) {
    try {
      always.write(value, record, out);
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot write " + name, e);
    }
  }

  private @Nullable Object valueOf(Record record) {
    try {
      return (Object) value.invokeExact(record);
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot write " + name, e);
    }
  }
}
