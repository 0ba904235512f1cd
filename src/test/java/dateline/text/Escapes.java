package dateline.text;

import java.util.regex.Pattern;

/** Reads {@code \n} and <code>&#92;u00A0</code> in tables of cases, where they can be seen. */
final class Escapes {
  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-F]{4})");

  private Escapes() {}

  static String of(String written) {
    return UNIT.matcher(written)
        .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)))
        .translateEscapes();
  }
}
