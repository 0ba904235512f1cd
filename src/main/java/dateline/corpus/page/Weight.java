package dateline.corpus.page;

/**
 * How much a text says, in letters of an alphabet: a Chinese or Japanese character counts as three
 * and a Korean syllable as two, so that a sentence weighs about the same in any script.
 */
final class Weight {
  private static final int IDEOGRAPH = 3;
  private static final int SYLLABLE = 2;

  private Weight() {}

  static int of(char c) {
    if (c >= '\u3041' && c <= '\u9FFF') {
      return IDEOGRAPH;
    }
    if (c >= '\uAC00' && c <= '\uD7A3') {
      return SYLLABLE;
    }
    return Character.isLetterOrDigit(c) ? 1 : 0;
  }
}
