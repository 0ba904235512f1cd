package dateline.story.copy;

import dateline.text.Document;
import dateline.text.Tokens;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The shingles of a text: one number for each run of words of its body, twice the run's hash, plus
 * one where the run is in others' words. A word is its letters and digits without case and accents,
 * so that another desk's quotation marks, dashes, full stops of abbreviations, line ends and
 * capitals change nothing. Headlines do not count: every desk writes its own.
 */
final class Shingles {
  /**
   * Words in a run. Shorter runs are shared by texts that have nothing to do with each other,
   * longer ones are broken by every word that a desk changes.
   */
  static final int RUN = 5;

  /** Numbers are below this, and spread evenly. */
  static final long RANGE = 1L << 31;

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Odd, so that no word's share of a run is lost. */
  private static final long BASE = 0x9e3779b97f4a7c15L;

  /** What a word is worth when it leaves a run. */
  private static final long LEAVING = power(BASE, RUN);

  private Shingles() {}

  /** The shingles of a body in order, repeated ones included; none when it has too few words. */
  static int[] of(Document document) {
    Tokens tokens = document.tokens();
    int first = tokens.at(document.bodyStart());
    long[] words = new long[RUN];
    boolean[] quoted = new boolean[RUN];
    int[] numbers = new int[tokens.count()];
    OthersWords others = new OthersWords(document);
    int count = 0;
    long run = 0;
    for (int i = first; i < tokens.count(); i++) {
      if (tokens.isWord(i)) {
        int slot = count % RUN;
        long word = word(document.text(), tokens.start(i), tokens.end(i));
        run = run * BASE + word - words[slot] * LEAVING;
        words[slot] = word;
        quoted[slot] = others.has(i);
        int middle = (count + RUN - RUN / 2) % RUN;
        numbers[count++] = (int) (mixed(run) >>> 34) << 1 | (quoted[middle] ? 1 : 0);
      }
    }
    return count < RUN ? new int[0] : Arrays.copyOfRange(numbers, RUN - 1, count);
  }

  private static long word(String text, int start, int end) {
    long hash = FNV_OFFSET;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c < 0x80 || c == '\u2019') {
        hash = isPlain(c) ? (hash ^ lower(c)) * FNV_PRIME : hash;
      } else {
        return foreign(text.substring(start, end));
      }
    }
    return mixed(hash);
  }

  /** A word with letters beyond ASCII: without its accents it may be one of ASCII. */
  private static long foreign(String word) {
    String lower = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return mixed(
        lower
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .asLongStream()
            .reduce(FNV_OFFSET, (hash, point) -> (hash ^ point) * FNV_PRIME));
  }

  private static boolean isPlain(char c) {
    char lower = lower(c);
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }

  /** The finishing step of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
