package dateline.measure.pair;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The order of pairs by the rank of the one, of the other, and by the name of the window: first put
 * apart by the one, then sorted.
 */
final class PairOrder {
  private static final int ROW_BITS = 32;
  private static final int WINDOW_BITS = 2;

  private PairOrder() {}

  /** The rows in order. */
  static LongStream of(PairColumns pairs, int[] ranks) {
    int[] ends = new int[ranks.length + 1];
    for (int row = 0; row < pairs.size(); row++) {
      ends[1 + first(pairs, row, ranks)]++;
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    int[] next = ends.clone();
    long[] keys = new long[pairs.size()];
    for (int row = 0; row < pairs.size(); row++) {
      keys[next[first(pairs, row, ranks)]++] = key(pairs, row, ranks);
    }
    for (int one = 0; one < ranks.length; one++) {
      Arrays.sort(keys, ends[one], ends[one + 1]);
    }
    return Arrays.stream(keys).map(key -> key & ((1L << ROW_BITS) - 1));
  }

  private static int first(PairColumns pairs, int row, int[] ranks) {
    return Math.min(ranks[pairs.entity(row)], ranks[pairs.other(row)]);
  }

  private static long key(PairColumns pairs, int row, int[] ranks) {
    long other = Math.max(ranks[pairs.entity(row)], ranks[pairs.other(row)]);
    return (other << WINDOW_BITS | pairs.window(row).place()) << ROW_BITS | row;
  }
}
