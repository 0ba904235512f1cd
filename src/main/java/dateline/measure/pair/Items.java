package dateline.measure.pair;

import java.util.Arrays;

/**
 * The items of all articles, one after the other, and what each counts as one with. An article that
 * has no items is one.
 */
final class Items {
  private int[] starts = new int[1 << 4];
  private int[] articles = new int[1 << 4];
  private int[] texts = new int[1 << 4];
  private int[] origins = new int[1 << 4];
  private byte[] divisors = new byte[1 << 4];
  private int count;

  /**
   * Adds an item.
   *
   * @param start where it begins in the places
   */
  void add(int start, int article, int text, int origin) {
    if (count == starts.length) {
      int more = count + (count >> 1);
      starts = Arrays.copyOf(starts, more);
      articles = Arrays.copyOf(articles, more);
      texts = Arrays.copyOf(texts, more);
      origins = Arrays.copyOf(origins, more);
      divisors = Arrays.copyOf(divisors, more);
    }
    starts[count] = start;
    articles[count] = article;
    texts[count] = text;
    origins[count] = origin;
    divisors[count] = 1;
    count++;
  }

  /** Says that pairs in all items from one on are divided by a number when they are weighted. */
  void divide(int first, int divisor) {
    Arrays.fill(divisors, first, count, (byte) Math.min(divisor, Byte.MAX_VALUE));
  }

  int count() {
    return count;
  }

  int start(int item) {
    return starts[item];
  }

  int article(int item) {
    return articles[item];
  }

  int text(int item) {
    return texts[item];
  }

  int origin(int item) {
    return origins[item];
  }

  int divisor(int item) {
    return divisors[item];
  }

  /** How many items each origin has. */
  int[] sizesOfOrigins() {
    int[] sizes = new int[1 + Arrays.stream(origins, 0, count).max().orElse(0)];
    for (int i = 0; i < count; i++) {
      sizes[origins[i]]++;
    }
    return sizes;
  }
}
