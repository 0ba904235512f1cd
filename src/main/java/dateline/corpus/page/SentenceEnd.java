package dateline.corpus.page;

/** Marks that end sentences, in any script. */
final class SentenceEnd {
  /** Latin, Greek, Arabic, Devanagari, Ethiopic, Armenian, Khmer, Burmese and Chinese marks. */
  private static final String MARKS =
      ".!?;\u2026\u061F\u06D4\u0964\u0965\u0589\u1362\u17D4\u104B\u3002\uFF01\uFF1F\uFF0E\uFF61";

  private SentenceEnd() {}

  /** Whether the text ends with such a mark, quotation marks and brackets after it aside. */
  static boolean isAtEndOf(String text) {
    int end = text.length();
    while (end > 0 && isCloser(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean isCloser(char c) {
    return switch (Character.getType(c)) {
      case Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.SPACE_SEPARATOR ->
          true;
      default -> c == '"' || c == '\'' || c == '*' || c == '\u201E' || c == '\n';
    };
  }
}
