package dateline.corpus.archive;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The named fields of a header; of several with a name the first counts.
 *
 * @param differing names in lower case of those that come again with another value
 */
record Fields(Map<String, String> values, Set<String> differing) {
  /** Reads lines {@code Name: value}, of which one that begins with a blank continues the last. */
  static Fields of(String lines) {
    Fields fields = new Fields(new TreeMap<>(String.CASE_INSENSITIVE_ORDER), new HashSet<>());
    lines.replace("\r", "").replace("\n ", " ").replace("\n\t", " ").lines().forEach(fields::add);
    return fields;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      String name = line.substring(0, colon).strip();
      String value = line.substring(colon + 1).strip();
      String first = values.putIfAbsent(name, value);
      if (first != null && !first.equals(value)) {
        differing.add(name.toLowerCase(Locale.ROOT));
      }
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
