package dateline.spark;

import dateline.table.Tables;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.GroupType;
import org.jspecify.annotations.Nullable;

/** Makes records of what a Parquet file holds, nested ones and lists included. */
class RecordConverter<R extends Record> extends GroupConverter {
  private final Codec<R> codec;
  private final @Nullable Object[] values;
  private final List<Converter> converters;
  private final Consumer<? super R> taker;

  /**
   * For a file, or for a nested row in it.
   *
   * @param file its columns; those that the record does not have are passed over
   * @param taker takes each record when it is whole
   */
  RecordConverter(Class<R> record, GroupType file, Consumer<? super R> taker) {
    this.codec = Codec.of(record);
    this.taker = taker;
    RecordComponent[] columns = record.getRecordComponents();
    values = new Object[columns.length];
    List<String> names = Stream.of(columns).map(Tables::name).toList();
    converters =
        file.getFields().stream()
            .map(
                field -> {
                  int place = names.indexOf(field.getName());
                  return converter(
                      place < 0 ? Object.class : columns[place].getGenericType(),
                      field,
                      value -> set(place, value));
                })
            .toList();
  }

  private void set(int place, Object value) {
    if (place >= 0) {
      values[place] = value;
    }
  }

  @Override
  public Converter getConverter(int field) {
    return converters.get(field);
  }

  @Override
  public void start() {
    Arrays.fill(values, null);
  }

  @Override
  public void end() {
    taker.accept(made());
  }

  /** The record whose values have come. */
  R made() {
    return codec.made(values);
  }

  private static Converter converter(
      Type type, org.apache.parquet.schema.Type field, Consumer<Object> taker) {
    if (type instanceof ParameterizedType list) {
      GroupType repeated = field.asGroupType().getType(0).asGroupType();
      return new Elements(list.getActualTypeArguments()[0], repeated, taker);
    }
    Class<?> simple = (Class<?>) type;
    return simple.isRecord()
        ? new RecordConverter<>(simple.asSubclass(Record.class), field.asGroupType(), taker)
        : new Value(simple, taker);
  }

  /** The elements of a list. */
  private static final class Elements extends GroupConverter {
    private final Consumer<Object> taker;
    private final GroupConverter repeated;
    private List<Object> elements = new ArrayList<>();

    Elements(Type element, GroupType repeated, Consumer<Object> taker) {
      this.taker = taker;
      Converter each = converter(element, repeated.getType(0), value -> elements.add(value));
      this.repeated =
          new GroupConverter() {
            @Override
            public Converter getConverter(int field) {
              return each;
            }

            @Override
            public void start() {}

            @Override
            public void end() {}
          };
    }

    @Override
    public Converter getConverter(int field) {
      return repeated;
    }

    @Override
    public void start() {
      elements = new ArrayList<>();
    }

    @Override
    public void end() {
      taker.accept(List.copyOf(elements));
    }
  }

  /** A text, number, day or time. */
  private static final class Value extends PrimitiveConverter {
    private final Class<?> type;
    private final Consumer<Object> taker;
    private String[] texts = {};

    Value(Class<?> type, Consumer<Object> taker) {
      this.type = type;
      this.taker = taker;
    }

    @Override
    public boolean hasDictionarySupport() {
      return type == String.class;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      texts = new String[dictionary.getMaxId() + 1];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = dictionary.decodeToBinary(i).toStringUsingUTF8();
      }
    }

    @Override
    public void addValueFromDictionary(int id) {
      taker.accept(texts[id]);
    }

    @Override
    public void addBinary(Binary value) {
      taker.accept(value.toStringUsingUTF8());
    }

    @Override
    public void addBoolean(boolean value) {
      taker.accept(value);
    }

    @Override
    public void addDouble(double value) {
      taker.accept(value);
    }

    @Override
    public void addInt(int value) {
      taker.accept(type == LocalDate.class ? LocalDate.ofEpochDay(value) : (Object) value);
    }

    @Override
    public void addLong(long value) {
      taker.accept(
          type == Instant.class ? Instant.EPOCH.plus(value, ChronoUnit.MICROS) : (Object) value);
    }
  }
}
