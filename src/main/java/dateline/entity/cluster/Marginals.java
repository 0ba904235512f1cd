package dateline.entity.cluster;

/**
 * How large clusters are, and what of the mutual information of neighbours depends on that when two
 * of them become one.
 */
final class Marginals {
  private final NeighbourShares shares;
  private final boolean[] used;

  /** The sums over the shares to and from all clusters that have entered. */
  private final double[] rowSums;

  private final double[] columnSums;

  /** Share of all bigrams that a cluster begins, and that it ends, and their logarithms. */
  private final double[] firsts;

  private final double[] seconds;
  private final double[] logFirsts;
  private final double[] logSeconds;
  private final double[][] firstLogs;
  private final double[][] secondLogs;
  private final double[] selfShares;
  private final double[] selfEntropies;

  /** Of clusters with certain shares; {@code used} tells which there are. */
  Marginals(NeighbourShares shares, boolean[] used) {
    this.shares = shares;
    this.used = used;
    int slots = used.length;
    rowSums = new double[slots];
    columnSums = new double[slots];
    firsts = new double[slots];
    seconds = new double[slots];
    logFirsts = new double[slots];
    logSeconds = new double[slots];
    firstLogs = new double[slots][slots];
    secondLogs = new double[slots][slots];
    selfShares = new double[slots];
    selfEntropies = new double[slots];
  }

  /** A cluster enters with its share of all bigrams, as the first word and as the second. */
  void enter(int slot, double first, double second) {
    rowSums[slot] = 0;
    columnSums[slot] = 0;
    firsts[slot] = first;
    seconds[slot] = second;
    updateLogs(slot);
  }

  /** Counts what an entering cluster shares with another one. */
  void countBeside(int slot, int other) {
    rowSums[other] += shares.of(other, slot);
    columnSums[other] += shares.of(slot, other);
    rowSums[slot] += shares.of(slot, other);
    columnSums[slot] += shares.of(other, slot);
  }

  /** Counts what an entering cluster shares with itself. */
  void countSelf(int slot) {
    rowSums[slot] += shares.of(slot, slot);
    columnSums[slot] += shares.of(slot, slot);
  }

  /** Adds cluster {@code b} to {@code a}, whose shares have been added. */
  void merge(int a, int b) {
    rowSums[a] += rowSums[b];
    columnSums[a] += columnSums[b];
    firsts[a] += firsts[b];
    seconds[a] += seconds[b];
    used[b] = false;
    updateLogs(a);
  }

  /** What is lost when two clusters become one, apart from their shares with all others. */
  double loss(int i, int j) {
    double first = firstLogs[i][j];
    double second = secondLogs[i][j];
    double together = selfShares[i] + selfShares[j] + shares.of(i, j) + shares.of(j, i);
    return rowSums[i] * (first - logFirsts[i])
        + rowSums[j] * (first - logFirsts[j])
        + columnSums[i] * (second - logSeconds[i])
        + columnSums[j] * (second - logSeconds[j])
        + selfEntropies[i]
        + selfEntropies[j]
        + shares.entropy(i, j)
        + shares.entropy(j, i)
        - NeighbourShares.entropy(together);
  }

  /** Brings up to date what depends on the share of a cluster alone, or of it and another. */
  private void updateLogs(int i) {
    logFirsts[i] = Math.log(firsts[i]);
    logSeconds[i] = Math.log(seconds[i]);
    selfShares[i] = shares.of(i, i);
    selfEntropies[i] = shares.entropy(i, i);
    for (int j = 0; j < used.length; j++) {
      if (used[j]) {
        firstLogs[i][j] = Math.log(firsts[i] + firsts[j]);
        firstLogs[j][i] = firstLogs[i][j];
        secondLogs[i][j] = Math.log(seconds[i] + seconds[j]);
        secondLogs[j][i] = secondLogs[i][j];
      }
    }
  }
}
