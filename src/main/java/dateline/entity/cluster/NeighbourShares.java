package dateline.entity.cluster;

/**
 * The share of all bigrams that begin in one cluster and end in another, and its product with its
 * logarithm, each by rows and by columns, since both are read in long runs.
 */
final class NeighbourShares {
  private final double[][] shares;
  private final double[][] turned;
  private final double[][] entropies;
  private final double[][] turnedEntropies;

  NeighbourShares(int clusters) {
    shares = new double[clusters][clusters];
    turned = new double[clusters][clusters];
    entropies = new double[clusters][clusters];
    turnedEntropies = new double[clusters][clusters];
  }

  double of(int first, int second) {
    return shares[first][second];
  }

  double entropy(int first, int second) {
    return entropies[first][second];
  }

  void add(int first, int second, double share) {
    set(first, second, shares[first][second] + share);
  }

  void clear(int cluster) {
    for (int other = 0; other < shares.length; other++) {
      set(cluster, other, 0);
      set(other, cluster, 0);
    }
  }

  private void set(int first, int second, double share) {
    shares[first][second] = share;
    turned[second][first] = share;
    entropies[first][second] = entropy(share);
    turnedEntropies[second][first] = entropies[first][second];
  }

  boolean areBeside(int a, int b) {
    return shares[a][b] + turned[a][b] > 0;
  }

  /** What is lost at cluster {@code k} when {@code i} and {@code j} become one. */
  double lost(int i, int j, int k) {
    return lost(shares[k], entropies[k], i, j) + lost(turned[k], turnedEntropies[k], i, j);
  }

  private static double lost(double[] share, double[] entropy, int i, int j) {
    return share[i] > 0 && share[j] > 0
        ? entropy[i] + entropy[j] - entropy(share[i] + share[j])
        : 0;
  }

  static double entropy(double share) {
    return share > 0 ? share * Math.log(share) : 0;
  }
}
