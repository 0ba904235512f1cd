package dateline.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a document of JSON holds its records.
 *
 * @param kind what holds them
 * @param start bytes before the bracket that opens the container
 * @param depth objects around the container
 * @param keys names of the first record's fields, in order, as far as they were looked at
 */
record JsonShape(Kind kind, int start, int depth, List<String> keys) {
  enum Kind {
    /** The document is a record itself. */
    RECORD,
    /** The records are the elements of an array. */
    ARRAY,
    /** The records are the values of an object. */
    VALUES
  }

  private static final String STRING = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+";

  JsonShape {
    keys = List.copyOf(keys);
  }

  static JsonShape record() {
    return new JsonShape(Kind.RECORD, 0, 0, List.of());
  }

  /** The bracket that closes the container. */
  int closing() {
    return kind == Kind.ARRAY ? ']' : '}';
  }

  /**
   * What a record begins with if it begins as one with these keys does: the same key and, where
   * that has a plain value, the same second key. It is to be held against bytes read as ISO 8859-1,
   * and nothing matches where there are no keys.
   */
  static Pattern beginning(List<String> keys) {
    if (keys.isEmpty()) {
      return Pattern.compile("(?!)");
    }
    String start = "\\{\\s*" + name(keys.get(0));
    if (keys.size() < 2) {
      return Pattern.compile(start);
    }
    String second = "\\s*,\\s*" + name(keys.get(1));
    String plain = STRING + "(?:\"" + second + "|\\z)|[^\\s,\"{}\\[\\]]++" + second;
    return Pattern.compile(start + "(?:[\\[{]|" + plain + ")", Pattern.DOTALL);
  }

  private static String name(String key) {
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    return "\"" + Pattern.quote(new String(bytes, StandardCharsets.ISO_8859_1)) + "\"\\s*:\\s*";
  }
}
