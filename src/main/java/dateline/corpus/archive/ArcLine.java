package dateline.corpus.archive;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line that begins a record of an ARC file: URL, IP address, date, media type and, last, the
 * length of what follows; version 2 has more fields before the length. The URL may hold blanks.
 *
 * <p>Source: Mike Burner and Brewster Kahle, ARC File Format, version 1.0, Internet Archive 1996.
 */
record ArcLine(String url, @Nullable String date, String mediaType, long length) {
  private static final int LONGEST_SCHEME = 12;
  private static final int LONGEST_NUMBER = 18;
  private static final int SHORTEST_DATE = 8;
  private static final int LONGEST_DATE = 20;

  /** The line with these fields; none where it is no such line. */
  static @Nullable ArcLine of(String line) {
    if (!hasScheme(line)) {
      return null;
    }
    List<String> fields = Arrays.asList(line.strip().split(" ", -1));
    int last = fields.size() - 1;
    int date = date(fields);
    if (date < 0 || !isNumber(fields.get(last))) {
      return null;
    }
    String url = String.join(" ", fields.subList(0, date - 1));
    String mediaType = String.join(" ", fields.subList(date + 1, Math.min(last, date + 2)));
    String written = fields.get(date);
    return new ArcLine(
        url,
        Character.isDigit(written.charAt(0)) ? written : null,
        mediaType,
        Long.parseLong(fields.get(last)));
  }

  private static boolean hasScheme(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && colon <= LONGEST_SCHEME
        && line.chars().limit(colon).allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }

  /** Which field is the date: the first that looks like one and follows an IP address. */
  private static int date(List<String> fields) {
    for (int i = 2; i < fields.size() - 1; i++) {
      if (isDate(fields.get(i)) && isAddress(fields.get(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Some writers put a word where they know no date. */
  private static boolean isDate(String field) {
    return field.equals("null")
        || field.equals("-")
        || (field.length() >= SHORTEST_DATE && field.length() <= LONGEST_DATE && digits(field));
  }

  private static boolean isAddress(String field) {
    return !field.isEmpty()
        && (field.indexOf('.') > 0 || field.indexOf(':') >= 0)
        && field.chars().allMatch(c -> c == '.' || c == ':' || Character.digit(c, 16) >= 0);
  }

  private static boolean isNumber(String field) {
    return !field.isEmpty() && field.length() <= LONGEST_NUMBER && digits(field);
  }

  private static boolean digits(String field) {
    return field.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
