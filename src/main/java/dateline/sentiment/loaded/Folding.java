package dateline.sentiment.loaded;

import java.util.Locale;

/** Makes one of the ways in which a word can be written. */
final class Folding {
  private Folding() {}

  /** Small letters, straight apostrophes, plain hyphens. */
  static String fold(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace('\u2010', '-')
        .replace('\u2011', '-');
  }
}
