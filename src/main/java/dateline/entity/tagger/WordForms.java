package dateline.entity.tagger;

/** Forms of a word that stand for many words. */
final class WordForms {
  private WordForms() {}

  /** The word with each figure as 0, so that all years are one word. */
  static String folded(String word) {
    int at = 0;
    while (at < word.length() && !isFigure(word.charAt(at))) {
      at++;
    }
    if (at == word.length()) {
      return word;
    }
    char[] folded = word.toCharArray();
    for (; at < folded.length; at++) {
      folded[at] = isFigure(folded[at]) ? '0' : folded[at];
    }
    return new String(folded);
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }
}
