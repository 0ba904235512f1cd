package dateline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * A table's file, read column by column without making rows: for the few jobs that look at every
 * mention. Columns are texts, whole numbers, fractions, truths or days, none nested.
 */
public final class ColumnFile {
  private ColumnFile() {}

  /**
   * Some rows of a file, each column in an array: a text as its place among the texts of these
   * rows, a day as days since 1970, what is true as 1; {@link Integer#MIN_VALUE} where there is
   * none.
   *
   * @param count how many
   * @param columns in the order in which they were asked for
   * @param texts what the numbers of each text column stand for; in the first column a text stands
   *     there again when others were between
   * @param fractions the values of each column of fractions, which has no others
   */
  public record Rows(
      int count, List<int[]> columns, List<List<String>> texts, List<double[]> fractions) {
    /** Stands where a row has no value. */
    public static final int NONE = Integer.MIN_VALUE;

    /** The text in a row of a text column, which has one there. */
    public String text(int column, int row) {
      return texts.get(column).get(columns.get(column)[row]);
    }

    /** The text in a row of a text column; null where there is none. */
    public @Nullable String textOrNull(int column, int row) {
      return columns.get(column)[row] == NONE ? null : text(column, row);
    }

    /** Whether a row of a column of truths has a true one. */
    public boolean isTrue(int column, int row) {
      return columns.get(column)[row] == 1;
    }

    /** The day in a row of a column of days; null where there is none. */
    public @Nullable LocalDate day(int column, int row) {
      int day = columns.get(column)[row];
      return day == NONE ? null : LocalDate.ofEpochDay(day);
    }
  }

  /**
   * Reads some columns of a file.
   *
   * @param file its place, as a {@link Draft} tells it
   * @param columns their names; if the first is a text, then one of which equal values follow each
   *     other
   * @param rows takes them, some thousands to millions at a time
   */
  public static void read(String file, List<String> columns, Consumer<Rows> rows) {
    // Options hold the decompressor, which two tasks must not share.
    ParquetReadOptions own = ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader = ParquetFileReader.open(Location.of(file).toRead(), own)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      String createdBy = reader.getFileMetaData().getCreatedBy();
      Set<String> wanted = new HashSet<>(columns);
      List<Type> types =
          schema.getFields().stream().filter(type -> wanted.contains(type.getName())).toList();
      MessageType projected = new MessageType(schema.getName(), types);
      reader.setRequestedSchema(projected);
      PageReadStore pages;
      while ((pages = reader.readNextRowGroup()) != null) {
        rows.accept(rows(pages, projected, createdBy, columns));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rows rows(
      PageReadStore pages, MessageType schema, String createdBy, List<String> columns) {
    int count = Math.toIntExact(pages.getRowCount());
    Map<String, Values> values = new HashMap<>();
    for (Type type : schema.getFields()) {
      boolean isFirst = type.getName().equals(columns.get(0));
      values.put(type.getName(), values(type, count, isFirst));
    }
    GroupConverter converters =
        new GroupConverter() {
          @Override
          public Converter getConverter(int field) {
            return Objects.requireNonNull(values.get(schema.getFieldName(field)));
          }

          @Override
          public void start() {}

          @Override
          public void end() {}
        };
    ColumnReadStoreImpl store = new ColumnReadStoreImpl(pages, converters, schema, createdBy);
    for (ColumnDescriptor column : schema.getColumns()) {
      ColumnReader reader = store.getColumnReader(column);
      Values taken = Objects.requireNonNull(values.get(column.getPath()[0]));
      for (int i = 0; i < count; i++) {
        if (reader.getCurrentDefinitionLevel() == column.getMaxDefinitionLevel()) {
          reader.writeCurrentValueToConverter();
        } else {
          taken.none();
        }
        reader.consume();
      }
    }
    List<Values> asked =
        columns.stream().map(column -> Objects.requireNonNull(values.get(column))).toList();
    return new Rows(
        count,
        asked.stream().map(column -> column.numbers).toList(),
        asked.stream().map(Values::texts).toList(),
        asked.stream().map(Values::fractions).toList());
  }

  private static Values values(Type type, int count, boolean inRuns) {
    return isText(type)
        ? new Texts(count, inRuns)
        : type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.DOUBLE
            ? new Fractions(count)
            : new Values(count);
  }

  private static boolean isText(Type type) {
    return type.getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation;
  }

  /** Takes the values of a column. */
  private static class Values extends PrimitiveConverter {
    final int[] numbers;
    int size;

    Values(int count) {
      numbers = new int[count];
    }

    void none() {
      numbers[size++] = Rows.NONE;
    }

    @Override
    public void addInt(int value) {
      numbers[size++] = value;
    }

    @Override
    public void addBoolean(boolean value) {
      numbers[size++] = value ? 1 : 0;
    }

    @Override
    public void addLong(long value) {
      numbers[size++] = Math.toIntExact(value);
    }

    List<String> texts() {
      return List.of();
    }

    double[] fractions() {
      return new double[0];
    }
  }

  /** Takes fractions, of which none is missing. */
  private static final class Fractions extends Values {
    private final double[] fractions;

    Fractions(int count) {
      super(0);
      fractions = new double[count];
    }

    @Override
    public void addDouble(double value) {
      fractions[size++] = value;
    }

    @Override
    double[] fractions() {
      return fractions;
    }
  }

  /** Takes texts as numbers: where the file has a dictionary, without looking at them again. */
  private static final class Texts extends Values {
    private final TextPool pool = new TextPool();
    private final boolean inRuns;
    private @Nullable Dictionary dictionary;
    private int[] placeOf = {};

    Texts(int count, boolean inRuns) {
      super(count);
      this.inRuns = inRuns;
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      this.dictionary = dictionary;
      placeOf = new int[dictionary.getMaxId() + 1];
      Arrays.fill(placeOf, Rows.NONE);
    }

    @Override
    public void addValueFromDictionary(int id) {
      if (placeOf[id] == Rows.NONE) {
        placeOf[id] = pool.place(Objects.requireNonNull(dictionary).decodeToBinary(id));
      }
      numbers[size++] = placeOf[id];
    }

    @Override
    public void addBinary(Binary value) {
      numbers[size++] = inRuns ? pool.placeInRun(value) : pool.place(value);
    }

    @Override
    List<String> texts() {
      return pool.texts();
    }
  }
}
