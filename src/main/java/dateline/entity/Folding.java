package dateline.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Makes different spellings of one name equal: no diacritics, no apostrophes, no full stops, small
 * articles.
 */
final class Folding {
  /** Words inside names that some write with a capital and some do not. */
  private static final Set<String> SMALL =
      Set.of(
          "Al", "El", "Ul", "Ad", "Ar", "Bin", "Ibn", "De", "Del", "Der", "Den", "Van", "Von", "Of",
          "The", "And", "For", "In", "On", "To", "A", "An", "I", "E");

  private static final String SPECIAL =
      "\u0142\u0141\u00F8\u00D8\u0111\u0110\u0131\u00DF\u00E6\u00C6";
  private static final String[] REPLACED = {"l", "L", "o", "O", "d", "D", "i", "ss", "ae", "Ae"};

  private Folding() {}

  /** A word without what spellings differ in; its capitals stay, but for articles and links. */
  static String plain(String word) {
    String bare = isBare(word) ? word : strip(word);
    return bare.length() <= 3 && SMALL.contains(bare) ? lower(bare) : bare;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether a word has ASCII letters and digits only, as most have. */
  private static boolean isBare(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 127 || c == '\'' || c == '.') {
        return false;
      }
    }
    return true;
  }

  /** A word of marks alone stays as it is, so that nothing folds to nothing. */
  private static String strip(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(parts.length());
    parts.codePoints().forEach(point -> keep(point, kept));
    return kept.isEmpty() ? word : kept.toString();
  }

  private static void keep(int point, StringBuilder kept) {
    int special = SPECIAL.indexOf(point);
    if (special >= 0) {
      kept.append(REPLACED[special]);
    } else if (!isDropped(point)) {
      kept.appendCodePoint(point);
    }
  }

  private static boolean isDropped(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK
        || "'.\u2019\u2018\u02BC\u02BB\u02BF`".indexOf(point) >= 0;
  }
}
