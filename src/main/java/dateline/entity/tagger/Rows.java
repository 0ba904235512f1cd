package dateline.entity.tagger;

/** Which row of weights a feature has: a hash, so that no names of features are kept. */
final class Rows {
  private static final int BITS = 18;

  /** How many rows there are. */
  static final int COUNT = 1 << BITS;

  /** Rows that words share, for each word. */
  static final int SHARED = 12;

  private Rows() {}

  /** The row of a feature of one word at a place. */
  static int row(int feature, int place) {
    return mix(feature, place, 0x51ED270B) & COUNT - 1;
  }

  /** The rows of the features of several words around word {@code i}. */
  static void shared(Word[] words, int i, WordReader ends, boolean shouted, int[] rows) {
    Word back = i > 1 ? words[i - 2] : ends.before();
    Word last = i > 0 ? words[i - 1] : ends.before();
    Word here = words[i];
    Word next = i + 1 < words.length ? words[i + 1] : ends.after();
    Word ahead = i + 2 < words.length ? words[i + 2] : ends.after();
    int place = (i == 0 ? 1 : 0) + (shouted ? 2 : 0);
    rows[0] = mix(last.lower, here.lower, 1);
    rows[1] = mix(here.lower, next.lower, 2);
    rows[2] = mix(mix(last.shape, here.shape, 3), next.shape, 3);
    rows[3] = mix(here.shape, place, 4);
    rows[4] = mix(last.coarse, here.coarse, 5);
    rows[5] = mix(here.coarse, next.coarse, 6);
    rows[6] = mix(here.lower, place, 7);
    rows[7] = mix(mix(last.lower, next.lower, 8), here.shape, 8);
    rows[8] = mix(mix(back.coarse, last.coarse, 9), here.shape, 9);
    rows[9] = mix(mix(next.coarse, ahead.coarse, 10), here.shape, 10);
    rows[10] = mix(mix(last.fine, here.fine, 11), next.shape, 11);
    rows[11] = mix(mix(here.fine, next.fine, 12), last.shape, 12);
    for (int row = 0; row < SHARED; row++) {
      rows[row] &= COUNT - 1;
    }
  }

  private static int mix(int a, int b, int c) {
    int h = a * 0x9E3779B1 + Integer.rotateLeft(b * 0x85EBCA77, 13) + c * 0xC2B2AE3D;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    h ^= h >>> 12;
    h *= 0x297A2D39;
    return h ^ h >>> 15;
  }
}
