package dateline.entity.cluster;

/**
 * Of every two clusters what the shares with their neighbours lose when the two become one: only
 * neighbours of both count. The sums are kept and brought up to date, so that a merge costs the
 * smaller neighbourhood times the clusters.
 */
final class Overlaps {
  private final NeighbourShares shares;
  private final boolean[] used;

  /** The larger number first. */
  private final double[][] overlaps;

  /** Of clusters with certain shares; {@code used} tells which there are. */
  Overlaps(NeighbourShares shares, boolean[] used) {
    this.shares = shares;
    this.used = used;
    overlaps = new double[used.length][used.length];
  }

  double of(int i, int j) {
    return overlaps[Math.max(i, j)][Math.min(i, j)];
  }

  private void add(int i, int j, double change) {
    overlaps[Math.max(i, j)][Math.min(i, j)] += change;
  }

  /** Sums up for an entering cluster and another one; {@code beside} are its neighbours. */
  void begin(int slot, int other, int[] beside) {
    double sum = 0;
    for (int k : beside) {
      sum += k == other ? 0 : shares.lost(slot, other, k);
    }
    overlaps[Math.max(slot, other)][Math.min(slot, other)] = sum;
  }

  /** Counts an entering cluster as a neighbour of two others. */
  void countBetween(int i, int j, int slot) {
    add(i, j, shares.lost(i, j, slot));
  }

  /** Takes away what will change when {@code b} is added to {@code a}. */
  void takeOut(int a, int b, int[] besideB) {
    for (int k : besideB) {
      for (int j = 0; k != a && j < used.length; j++) {
        if (used[j] && j != k && j != a && j != b) {
          add(a, j, -shares.lost(a, j, k));
          if (j < k || !shares.areBeside(b, j)) {
            add(k, j, -shares.lost(k, j, a) - shares.lost(k, j, b));
          }
        }
      }
    }
    for (int j = 0; j < used.length; j++) {
      if (used[j] && j != a && j != b) {
        add(a, j, -shares.lost(a, j, b));
      }
    }
  }

  /** Adds what has changed now that {@code a} holds another's shares as well. */
  void putIn(int a, int[] changed) {
    boolean[] isChanged = new boolean[used.length];
    for (int k : changed) {
      isChanged[k] = true;
    }
    for (int k : changed) {
      for (int j = 0; k != a && j < used.length; j++) {
        if (used[j] && j != k && j != a) {
          add(a, j, shares.lost(a, j, k));
          if (j < k || !isChanged[j]) {
            add(k, j, shares.lost(k, j, a));
          }
        }
      }
    }
  }
}
