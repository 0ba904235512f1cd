package dateline.corpus;

import dateline.text.Cleaner;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of authors as records give them: one, a list, or a list that was printed as text. */
final class Author {
  private Author() {}

  /** The names on one line, with a semicolon between elements of a list; none where none is. */
  static @Nullable String clean(String written) {
    String names =
        Cleaner.text(unprinted(written))
            .lines()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? null : names;
  }

  /** The elements of {@code ['Lena Hart', "Tom Rowe"]} line by line. */
  private static String unprinted(String written) {
    String text = written.strip();
    if (!text.startsWith("[") || !text.endsWith("]")) {
      return text;
    }
    return Arrays.stream(text.substring(1, text.length() - 1).split("(?<=['\"])\\s*,"))
        .map(String::strip)
        .map(name -> name.replaceAll("^['\"]|['\"]$", ""))
        .collect(Collectors.joining("\n"));
  }
}
