package dateline.corpus.gdelt;

import java.util.ArrayList;
import java.util.List;

/** What stands between separators. */
final class Parts {
  private Parts() {}

  /** The parts of a text, empty ones too: one more than there are separators. */
  static List<String> of(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** The parts of a list whose elements each may be empty: those that are not, without edges. */
  static List<String> filled(String list) {
    List<String> filled = new ArrayList<>();
    for (String part : of(list, ';')) {
      String stripped = part.strip();
      if (!stripped.isEmpty()) {
        filled.add(stripped);
      }
    }
    return filled;
  }

  /** The cells of a line, without a byte order mark before it and the end of the line. */
  static List<String> ofLine(String line) {
    int start = line.startsWith("\uFEFF") ? 1 : 0;
    int end = line.length();
    while (end > start && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
      end--;
    }
    return of(line.substring(start, end), '\t');
  }
}
