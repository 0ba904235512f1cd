package dateline.spark;

import dateline.table.Tables;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.ArraySeq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Turns records of one type, nested ones and lists included, into Spark's rows and back. Spark's
 * own bean encoder sees no columns in a record. Accessors are looked up once.
 */
final class Codec<T extends Record> {
  private static final ClassValue<Codec<?>> CODECS =
      new ClassValue<>() {
        @Override
        protected Codec<?> computeValue(Class<?> record) {
          return new Codec<>(record.asSubclass(Record.class));
        }
      };

  private final Class<T> record;
  private final boolean[] optional;
  private final MethodHandle[] accessors;
  private final List<UnaryOperator<Object>> encoders;
  private final List<UnaryOperator<Object>> decoders;
  private final MethodHandle constructor;

  private Codec(Class<T> record) {
    this.record = record;
    RecordComponent[] columns = record.getRecordComponents();
    optional = new boolean[columns.length];
    for (int i = 0; i < columns.length; i++) {
      optional[i] = columns[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
    encoders = Stream.of(columns).map(c -> encoder(c.getGenericType())).toList();
    decoders = Stream.of(columns).map(c -> decoder(c.getGenericType())).toList();
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(record, MethodHandles.lookup());
      accessors = new MethodHandle[columns.length];
      for (int i = 0; i < columns.length; i++) {
        accessors[i] =
            lookup
                .unreflect(columns[i].getAccessor())
                .asType(MethodType.methodType(Object.class, Record.class));
      }
      Class<?>[] types = Stream.of(columns).map(RecordComponent::getType).toArray(Class[]::new);
      constructor =
          lookup
              .unreflectConstructor(record.getDeclaredConstructor(types))
              .asSpreader(Object[].class, columns.length)
              .asType(MethodType.methodType(Record.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // The codec of a class is computed from that class.
  static <T extends Record> Codec<T> of(Class<T> record) {
    return (Codec<T>) CODECS.get(record);
  }

  Row encode(Record record) {
    @Nullable Object[] values = new Object[accessors.length];
    try {
      for (int i = 0; i < values.length; i++) {
        Object value = (Object) accessors[i].invokeExact(record);
        values[i] = value == null ? null : encoders.get(i).apply(value);
      }
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot read " + record.getClass().getSimpleName(), e);
    }
    return RowFactory.create(values);
  }

  /**
   * Builds a record, which checks its invariants.
   *
   * @throws IllegalArgumentException when the row breaks one, or lacks what may not be empty
   */
  T decode(Row row) {
    @Nullable Object[] values = new Object[accessors.length];
    for (int i = 0; i < values.length; i++) {
      Object value = row.get(i);
      values[i] = value == null ? null : decoders.get(i).apply(value);
    }
    return made(values);
  }

  /**
   * Builds a record of the values of its columns, in their order; it checks its invariants.
   *
   * @throws IllegalArgumentException when they break one, or lack what may not be empty
   */
  @SuppressWarnings("unchecked") // The constructor makes this codec's records.
  T made(@Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && !optional[i]) {
        throw new IllegalArgumentException(
            Tables.name(record.getRecordComponents()[i]) + " is empty");
      }
    }
    try {
      return (T) (Record) constructor.invokeExact(values);
    } catch (IllegalArgumentException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("Not a row of " + record.getSimpleName(), e);
    }
  }

  private static UnaryOperator<Object> encoder(Type type) {
    if (type instanceof ParameterizedType list) {
      UnaryOperator<Object> element = encoder(list.getActualTypeArguments()[0]);
      return value -> ArraySeq.unsafeWrapArray(((List<?>) value).stream().map(element).toArray());
    }
    return isRecord(type) ? value -> of(record(type)).encode((Record) value) : value -> value;
  }

  private static UnaryOperator<Object> decoder(Type type) {
    if (type instanceof ParameterizedType list) {
      UnaryOperator<Object> element = decoder(list.getActualTypeArguments()[0]);
      return value -> elements(value).stream().map(element).toList();
    }
    return isRecord(type) ? value -> of(record(type)).decode((Row) value) : value -> value;
  }

  private static List<?> elements(Object array) {
    return CollectionConverters.asJava((scala.collection.Seq<?>) array);
  }

  private static boolean isRecord(Type type) {
    return type instanceof Class<?> nested && nested.isRecord();
  }

  private static Class<? extends Record> record(Type type) {
    return ((Class<?>) type).asSubclass(Record.class);
  }
}
