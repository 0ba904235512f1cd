package dateline.corpus.archive;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a Content-Type says.
 *
 * @param name in lower case and without parameters
 * @param charset the character set named
 */
record MediaType(@Nullable String name, @Nullable String charset) {
  private static final String CHARSET = "charset=";

  static MediaType of(@Nullable String written) {
    if (written == null) {
      return new MediaType(null, null);
    }
    int end = written.indexOf(';');
    String name = end < 0 ? written : written.substring(0, end);
    return new MediaType(orNone(name.strip().toLowerCase(Locale.ROOT)), charset(written));
  }

  private static @Nullable String charset(String written) {
    int at = written.toLowerCase(Locale.ROOT).indexOf(CHARSET);
    if (at < 0) {
      return null;
    }
    String value = written.substring(at + CHARSET.length());
    int end = value.indexOf(';');
    String first = end < 0 ? value : value.substring(0, end);
    return orNone(first.replace("\"", "").replace("'", "").strip());
  }

  private static @Nullable String orNone(String value) {
    return value.isEmpty() ? null : value;
  }
}
