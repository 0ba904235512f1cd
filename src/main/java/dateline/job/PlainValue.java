package dateline.job;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Values of Spark's rows as Java has them. */
final class PlainValue {
  private PlainValue() {}

  /** Nested rows as maps, sequences as lists; bytes as Base64. */
  static @Nullable Object of(@Nullable Object value) {
    if (value instanceof Row row) {
      Map<String, @Nullable Object> columns = new LinkedHashMap<>();
      for (int i = 0; i < row.length(); i++) {
        columns.put(row.schema().fieldNames()[i], of(row.get(i)));
      }
      return columns;
    }
    if (value instanceof scala.collection.Seq<?> sequence) {
      List<@Nullable Object> elements = new ArrayList<>();
      CollectionConverters.asJava(sequence).forEach(element -> elements.add(of(element)));
      return elements;
    }
    if (value instanceof scala.collection.Map<?, ?> map) {
      Map<String, @Nullable Object> entries = new LinkedHashMap<>();
      CollectionConverters.asJava(map)
          .forEach((name, inside) -> entries.put(String.valueOf(name), of(inside)));
      return entries;
    }
    return value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value;
  }
}
