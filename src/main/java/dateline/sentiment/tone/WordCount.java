package dateline.sentiment.tone;

import java.util.List;

/** Counts words, so that distances are in words and not in marks. */
public final class WordCount {
  private WordCount() {}

  /** Whether a token has letters or digits and is not a possessive. */
  public static boolean isWord(String token) {
    return Character.isLetterOrDigit(token.codePointAt(0)) || (isSuffix(token) && !isS(token));
  }

  /** How many of some tokens are words. */
  public static int in(List<String> tokens) {
    int words = 0;
    for (String token : tokens) {
      words += isWord(token) ? 1 : 0;
    }
    return words;
  }

  /** Whether a token begins with an apostrophe, as 's and n't's rest do. */
  static boolean isSuffix(String token) {
    return token.length() > 1 && (token.charAt(0) == '\'' || token.charAt(0) == '\u2019');
  }

  private static boolean isS(String suffix) {
    return suffix.length() == 2 && (suffix.charAt(1) == 's' || suffix.charAt(1) == 'S');
  }
}
