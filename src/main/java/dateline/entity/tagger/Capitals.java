package dateline.entity.tagger;

import java.util.Arrays;
import java.util.List;

/** Tells which words of a sentence may be in names without reading it: those near capitals. */
final class Capitals {
  /**
   * So many words beside one with a capital may be in a name with it: "Front for the Liberation".
   */
  private static final int NEAR = 2;

  private Capitals() {}

  /**
   * Writes the labels that each word may have, as bits: all, or that of words outside of names.
   *
   * @return whether any may be in a name
   */
  static boolean allow(List<String> words, int[] allowed) {
    int count = words.size();
    boolean any = false;
    Arrays.fill(allowed, 0, count, 1 << Labels.OUTSIDE);
    for (int word = 0; word < count; word++) {
      if (has(words.get(word))) {
        any = true;
        Arrays.fill(allowed, Math.max(0, word - NEAR), Math.min(count, word + NEAR + 1), -1);
      }
    }
    return any;
  }

  /** Whether a word has a capital, or a letter of a script that has none. */
  private static boolean has(String word) {
    for (int at = 0; at < word.length(); at++) {
      char letter = word.charAt(at);
      if (Character.isLetter(letter) && !Character.isLowerCase(letter)) {
        return true;
      }
    }
    return false;
  }
}
