package dateline.sentiment.network;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Numbers of words, as the network was trained on them. */
final class Vocabulary {
  /** Stands for the target. */
  static final int TARGET = 1;

  private static final int FIRST_ENDING = 2;

  /**
   * A word that it does not have goes by its last three letters, in so many kinds; a power of 2.
   */
  private static final int ENDINGS = 512;

  private static final int ENDING = 3;
  private static final int FIRST_WORD = FIRST_ENDING + ENDINGS;

  private final Map<String, Integer> numbers;

  private Vocabulary(Map<String, Integer> numbers) {
    this.numbers = numbers;
  }

  static Vocabulary read(DataInputStream in, int words) throws IOException {
    Map<String, Integer> numbers = new HashMap<>(2 * words);
    for (int i = 0; i < words; i++) {
      numbers.put(in.readUTF(), FIRST_WORD + i);
    }
    return new Vocabulary(numbers);
  }

  /** How many numbers there are. */
  int size() {
    return FIRST_WORD + numbers.size();
  }

  int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    Integer found = numbers.get(lower);
    return found == null ? ending(lower) : found;
  }

  private static int ending(String word) {
    String last = word.substring(Math.max(0, word.length() - ENDING));
    return FIRST_ENDING + (last.hashCode() & (ENDINGS - 1));
  }
}
