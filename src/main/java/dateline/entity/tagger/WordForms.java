package dateline.entity.tagger;

import java.util.Locale;

/** Forms of a word that stand for many words. */
final class WordForms {
  /** Signs of a shape that tell words apart. */
  private static final int LONGEST_SHAPE = 8;

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

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The first letter a capital, the others small. */
  static String capitalised(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + lower(word.substring(first));
  }

  /** X for each capital, x for each small letter, 0 for each figure: "Su-34" is "Xx-00". */
  static String shape(String word) {
    int length = Math.min(word.length(), LONGEST_SHAPE);
    StringBuilder shape = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      shape.append(kind(word.charAt(i)));
    }
    return shape.toString();
  }

  /** The shape with what repeats given once: "Xx-0". */
  static String shortShape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    for (int i = 0; i < word.length() && shape.length() < LONGEST_SHAPE; i++) {
      char kind = kind(word.charAt(i));
      if (kind != last) {
        shape.append(kind);
      }
      last = kind;
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }
}
