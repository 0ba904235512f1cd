package dateline.measure.pair;

import java.util.Arrays;

/**
 * For each entity, how many groups of articles, such as those of one origin, name it together with
 * another, by the narrowest window of the group. The articles of a group come one after the other.
 */
final class GroupedCount {
  private static final int NONE = -1;

  private final int[] counts;
  private final int[] last;
  private final byte[] window;

  GroupedCount(int entities) {
    counts = new int[entities * PairCounting.WINDOWS];
    last = new int[entities];
    window = new byte[entities];
    Arrays.fill(last, NONE);
  }

  /** Counts an article of a group and returns the group's narrowest window before it; -1: none. */
  int count(int entity, int group, int narrowest) {
    int before = last[entity] == group ? window[entity] : NONE;
    if (before < narrowest) {
      int slot = entity * PairCounting.WINDOWS;
      if (before >= 0) {
        counts[slot + before]--;
      }
      counts[slot + narrowest]++;
      last[entity] = group;
      window[entity] = (byte) narrowest;
    }
    return before;
  }

  /** Groups that name both within a window. */
  int within(int entity, int widest) {
    int sum = 0;
    int slot = entity * PairCounting.WINDOWS;
    for (int i = widest; i < PairCounting.WINDOWS; i++) {
      sum += counts[slot + i];
    }
    return sum;
  }

  void forget(int entity) {
    int slot = entity * PairCounting.WINDOWS;
    Arrays.fill(counts, slot, slot + PairCounting.WINDOWS, 0);
    last[entity] = NONE;
  }
}
