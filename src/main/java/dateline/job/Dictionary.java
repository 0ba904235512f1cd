package dateline.job;

import dateline.table.Key;
import dateline.table.Means;
import dateline.table.Table;
import dateline.table.Tables;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data dictionary: every published table and column, as the records declare them. */
final class Dictionary {
  private Dictionary() {}

  /**
   * A column.
   *
   * @param name a dot leads into a column of rows
   * @param type text, integer, number, date, timestamp, or list
   */
  record Column(String name, String type, boolean key, boolean nullable, String meaning) {}

  /** A table and its columns. */
  record Entry(String table, String row, String layout, List<Column> columns) {}

  static List<Entry> entries() {
    return Tables.published().stream().map(Dictionary::entry).toList();
  }

  private static Entry entry(Class<? extends Record> table) {
    Table declared = table.getAnnotation(Table.class);
    return new Entry(
        Tables.name(table),
        "A row is " + declared.row() + ".",
        declared.layout().name().toLowerCase(Locale.ROOT),
        columns("", table).toList());
  }

  private static Stream<Column> columns(String prefix, Class<?> record) {
    return Stream.of(record.getRecordComponents()).flatMap(c -> columns(prefix, c));
  }

  private static Stream<Column> columns(String prefix, RecordComponent column) {
    String name = prefix + Tables.name(column);
    Means means = column.getAnnotation(Means.class);
    Column own =
        new Column(
            name,
            type(column.getGenericType()),
            column.isAnnotationPresent(Key.class),
            column.getAnnotatedType().isAnnotationPresent(Nullable.class),
            means == null ? "" : means.value());
    Class<?> nested = nested(column.getGenericType());
    return nested == null
        ? Stream.of(own)
        : Stream.concat(Stream.of(own), columns(name + ".", nested));
  }

  private static @Nullable Class<?> nested(Type type) {
    Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
    return element instanceof Class<?> row && row.isRecord() ? row : null;
  }

  private static String type(Type type) {
    if (type instanceof ParameterizedType list) {
      return "list of " + type(list.getActualTypeArguments()[0]);
    }
    return switch (((Class<?>) type).getSimpleName()) {
      case "String" -> "text";
      case "int", "Integer", "long", "Long" -> "integer";
      case "double", "Double" -> "number";
      case "LocalDate" -> "date";
      case "boolean" -> "true or false";
      case "Instant" -> "timestamp";
      default -> "row";
    };
  }
}
