package dateline.bench;

import java.io.IOException;
import java.util.Arrays;

/**
 * Counts for pairs of numbers, in arrays that double: 20 bytes a place, of which at most three
 * quarters are taken.
 */
final class PairTable {
  private static final long FREE = -1;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] pairs = new long[1 << 10];
  private int[] articles = new int[pairs.length];
  private int[] near = new int[pairs.length];
  private int[] sentence = new int[pairs.length];
  private int size;

  PairTable() {
    Arrays.fill(pairs, FREE);
  }

  /** Takes one pair and its counts. */
  @FunctionalInterface
  interface Visitor {
    void pair(int a, int b, int articles, int near, int sentence) throws IOException;
  }

  /** Counts an article that names both, and whether it does so close to each other. */
  void add(int a, int b, boolean isNear, boolean inSentence) {
    int place = place(((long) a << Integer.SIZE) | b);
    articles[place]++;
    near[place] += isNear ? 1 : 0;
    sentence[place] += inSentence ? 1 : 0;
  }

  /** Hands out every pair once, in no particular order. */
  void forEach(Visitor visitor) throws IOException {
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] != FREE) {
        visitor.pair(
            (int) (pairs[i] >>> Integer.SIZE), (int) pairs[i], articles[i], near[i], sentence[i]);
      }
    }
  }

  private int place(long pair) {
    if (size >= pairs.length / 4 * 3) {
      grow();
    }
    int place = find(pair);
    if (pairs[place] == FREE) {
      pairs[place] = pair;
      size++;
    }
    return place;
  }

  private int find(long pair) {
    int mask = pairs.length - 1;
    int place = (int) ((pair * MIX) >>> Integer.SIZE) & mask;
    while (pairs[place] != FREE && pairs[place] != pair) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldPairs = pairs;
    int[] oldArticles = articles;
    int[] oldNear = near;
    int[] oldSentence = sentence;
    pairs = new long[oldPairs.length * 2];
    Arrays.fill(pairs, FREE);
    articles = new int[pairs.length];
    near = new int[pairs.length];
    sentence = new int[pairs.length];
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldPairs[i] != FREE) {
        int place = find(oldPairs[i]);
        pairs[place] = oldPairs[i];
        articles[place] = oldArticles[i];
        near[place] = oldNear[i];
        sentence[place] = oldSentence[i];
      }
    }
  }
}
