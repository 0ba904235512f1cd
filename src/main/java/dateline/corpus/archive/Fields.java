package dateline.corpus.archive;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The named fields of a header; of several with a name the first counts. */
record Fields(Map<String, String> values) {
  /** Reads lines {@code Name: value}, of which one that begins with a blank continues the last. */
  static Fields of(String lines) {
    Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    lines
        .replace("\r", "")
        .replace("\n ", " ")
        .replace("\n\t", " ")
        .lines()
        .forEach(line -> add(line, values));
    return new Fields(values);
  }

  private static void add(String line, Map<String, String> values) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      values.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
  }

  /** The value of a field; none where it is missing or empty. */
  @Nullable String value(String name) {
    String value = values.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /** The value of a field in lower case; empty where it is missing. */
  String lower(String name) {
    return values.getOrDefault(name, "").toLowerCase(Locale.ROOT);
  }
}
