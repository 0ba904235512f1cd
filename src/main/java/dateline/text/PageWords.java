package dateline.text;

import java.util.Set;
import java.util.stream.Collectors;

/** Words of the page around an article: lines without one are spared the search for phrases. */
final class PageWords {
  /** Longest line, in UTF-16 units, that words tell which stories use as well. */
  private static final int SHORT = 60;

  private static final Set<String> ANY = words("any");
  private static final Set<String> IN_SHORT_LINES = words("short");

  private PageWords() {}

  /** Whether a line in lower case has one. */
  static boolean in(String line) {
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (c == '@' || c == '\u00A9') {
        return true;
      }
      boolean part = Character.isLetterOrDigit(c);
      if (!part && start >= 0 && tells(line.substring(start, i), line.length())) {
        return true;
      }
      start = !part ? -1 : start < 0 ? i : start;
    }
    return false;
  }

  private static boolean tells(String word, int length) {
    return ANY.contains(word) || (length <= SHORT && IN_SHORT_LINES.contains(word));
  }

  private static Set<String> words(String tells) {
    return Tsv.shipped("page_words.tsv").requires("word", "tells").rows().stream()
        .filter(row -> row.cell("tells").equals(tells))
        .map(row -> row.cell("word"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
