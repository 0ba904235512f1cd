package dateline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows as JSON Lines: an object a line, its names those of the columns. */
public final class JsonLines implements RowWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Writer to;
  private List<String> columns = List.of();

  public JsonLines(Writer to) {
    this.to = to;
  }

  @Override
  public void begin(List<String> names) {
    columns = List.copyOf(names);
  }

  @Override
  public void row(List<@Nullable Object> values) throws IOException {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), plain(values.get(i)));
    }
    to.write(text(row));
    to.write('\n');
  }

  /** A list or a map as JSON. */
  static String text(Object nested) {
    try {
      return JSON.writeValueAsString(plain(nested));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<@Nullable Object> plain(List<?> list) {
    List<@Nullable Object> plain = new ArrayList<>(list.size());
    list.forEach(element -> plain.add(plain(element)));
    return plain;
  }

  /** Days and times as texts; what is no number to JSON is nothing. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return plain(list);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      map.forEach((name, inside) -> plain.put(String.valueOf(name), plain(inside)));
      return plain;
    }
    if (value instanceof Double number) {
      return Double.isFinite(number) ? number : null;
    }
    return value == null || value instanceof Number || value instanceof Boolean
        ? value
        : value.toString();
  }
}
