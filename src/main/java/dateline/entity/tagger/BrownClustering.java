package dateline.entity.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Groups words by the words beside them, as Brown et al. (1992), "Class-based n-gram models of
 * natural language", do: words enter by frequency, and each time there is one cluster too many, the
 * two are merged whose merging loses least of the mutual information of neighbours. What remains is
 * merged to a tree, whose paths are the clusters' names.
 *
 * <p>What merging two clusters loses is the sum, over the clusters beside them, of what their two
 * shares lose by being added, and nothing where only one of them has a share. These sums are kept
 * and brought up to date, so that a rare word costs its neighbours times the clusters, not the
 * square of the clusters.
 */
final class BrownClustering {
  private final Bigrams bigrams;
  private final double total;
  private final int slots;
  private final int[] slotOf;

  private final NeighbourShares shares;

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

  /** Of two clusters, the larger number first: what their shares with all others lose. */
  private final double[][] overlaps;

  private final double[][] losses;
  private final boolean[] used;

  /** There from when all words have entered. */
  private @Nullable ClusterTree tree;

  private BrownClustering(Bigrams bigrams, int clusters) {
    this.bigrams = bigrams;
    total = Arrays.stream(bigrams.after().counts()).asLongStream().sum();
    slots = clusters + 1;
    slotOf = new int[bigrams.words().size()];
    Arrays.fill(slotOf, -1);
    shares = new NeighbourShares(slots);
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
    overlaps = new double[slots][slots];
    losses = new double[slots][slots];
    used = new boolean[slots];
  }

  /**
   * Clusters words.
   *
   * @param clusters how many clusters remain, at most
   * @return of each word the path to its cluster: a text of {@code 0} and {@code 1}
   */
  static List<String> cluster(Bigrams bigrams, int clusters) {
    int words = bigrams.words().size();
    BrownClustering clustering = new BrownClustering(bigrams, Math.min(clusters, words));
    for (int word = 0; word < words; word++) {
      clustering.enter(word);
      if (word >= clusters) {
        clustering.mergeCheapest();
      }
    }
    return clustering.mergeToTree();
  }

  /** A word enters as a cluster of its own. */
  private void enter(int word) {
    int slot = freeSlot();
    used[slot] = true;
    slotOf[word] = slot;
    countNeighbours(word, slot);
    firsts[slot] = Math.max(1, bigrams.after().sum(word)) / total;
    seconds[slot] = Math.max(1, bigrams.before().sum(word)) / total;
    updateLogs(slot);
    int[] beside = beside(slot);
    for (int other = 0; other < slots; other++) {
      if (used[other] && other != slot) {
        rowSums[other] += shares.of(other, slot);
        columnSums[other] += shares.of(slot, other);
        rowSums[slot] += shares.of(slot, other);
        columnSums[slot] += shares.of(other, slot);
        setOverlap(slot, other, overlapAt(beside, slot, other));
      }
    }
    rowSums[slot] += shares.of(slot, slot);
    columnSums[slot] += shares.of(slot, slot);
    for (int i : beside) {
      for (int j : beside) {
        if (j < i) {
          addOverlap(i, j, shares.lost(i, j, slot));
        }
      }
      updateLosses(i);
    }
    updateLosses(slot);
  }

  private int freeSlot() {
    int slot = 0;
    while (used[slot]) {
      slot++;
    }
    clear(slot);
    return slot;
  }

  private void clear(int slot) {
    shares.clear(slot);
    rowSums[slot] = 0;
    columnSums[slot] = 0;
  }

  private void countNeighbours(int word, int slot) {
    Bigrams.Rows after = bigrams.after();
    for (int i = after.starts()[word]; i < after.starts()[word + 1]; i++) {
      int other = slotOf[after.words()[i]];
      if (other >= 0) {
        shares.add(slot, other, after.counts()[i] / total);
      }
    }
    Bigrams.Rows before = bigrams.before();
    for (int i = before.starts()[word]; i < before.starts()[word + 1]; i++) {
      int other = slotOf[before.words()[i]];
      if (other >= 0 && before.words()[i] != word) {
        shares.add(other, slot, before.counts()[i] / total);
      }
    }
  }

  /** The other clusters that a cluster stands beside. */
  private int[] beside(int slot) {
    return IntStream.range(0, slots)
        .filter(k -> k != slot && used[k] && shares.areBeside(slot, k))
        .toArray();
  }

  private double overlapAt(int[] clusters, int i, int j) {
    double sum = 0;
    for (int k : clusters) {
      sum += k == i || k == j ? 0 : shares.lost(i, j, k);
    }
    return sum;
  }

  private void addOverlap(int i, int j, double change) {
    overlaps[Math.max(i, j)][Math.min(i, j)] += change;
  }

  private void setOverlap(int i, int j, double value) {
    overlaps[Math.max(i, j)][Math.min(i, j)] = value;
  }

  private void updateLosses(int i) {
    for (int j = 0; j < slots; j++) {
      if (used[j] && j != i) {
        losses[Math.max(i, j)][Math.min(i, j)] = loss(i, j);
      }
    }
  }

  /** How much mutual information is lost when two clusters become one. */
  private double loss(int i, int j) {
    double ij = shares.of(i, j);
    double ji = shares.of(j, i);
    double first = firstLogs[i][j];
    double second = secondLogs[i][j];
    double together = selfShares[i] + selfShares[j] + ij + ji;
    double inside =
        selfEntropies[i]
            + selfEntropies[j]
            + shares.entropy(i, j)
            + shares.entropy(j, i)
            - NeighbourShares.entropy(together);
    return overlaps[Math.max(i, j)][Math.min(i, j)]
        + rowSums[i] * (first - logFirsts[i])
        + rowSums[j] * (first - logFirsts[j])
        + columnSums[i] * (second - logSeconds[i])
        + columnSums[j] * (second - logSeconds[j])
        + inside;
  }

  /** Brings up to date what depends on the share of a cluster alone, or of it and another. */
  private void updateLogs(int i) {
    logFirsts[i] = Math.log(firsts[i]);
    logSeconds[i] = Math.log(seconds[i]);
    selfShares[i] = shares.of(i, i);
    selfEntropies[i] = shares.entropy(i, i);
    for (int j = 0; j < slots; j++) {
      if (used[j]) {
        firstLogs[i][j] = Math.log(firsts[i] + firsts[j]);
        firstLogs[j][i] = firstLogs[i][j];
        secondLogs[i][j] = Math.log(seconds[i] + seconds[j]);
        secondLogs[j][i] = secondLogs[i][j];
      }
    }
  }

  private void mergeCheapest() {
    int[] pair = cheapest();
    int[] first = beside(pair[0]);
    int[] second = beside(pair[1]);
    if (first.length < second.length) {
      merge(pair[1], pair[0], first);
    } else {
      merge(pair[0], pair[1], second);
    }
  }

  private int[] cheapest() {
    int[] pair = {-1, -1};
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < slots; i++) {
      if (used[i]) {
        double[] row = losses[i];
        for (int j = 0; j < i; j++) {
          if (row[j] < least && used[j]) {
            least = row[j];
            pair[0] = i;
            pair[1] = j;
          }
        }
      }
    }
    return pair;
  }

  /** Moves what is in cluster {@code b} to cluster {@code a}; {@code beside} are b's neighbours. */
  private void merge(int a, int b, int[] beside) {
    takeOut(a, b, beside);
    for (int k = 0; k < slots; k++) {
      if (used[k] && k != a && k != b) {
        shares.add(a, k, shares.of(b, k));
        shares.add(k, a, shares.of(k, b));
      }
    }
    shares.add(a, a, shares.of(a, b) + shares.of(b, a) + shares.of(b, b));
    rowSums[a] += rowSums[b];
    columnSums[a] += columnSums[b];
    firsts[a] += firsts[b];
    seconds[a] += seconds[b];
    used[b] = false;
    updateLogs(a);
    putIn(a, beside);
    join(a, b);
    for (int i : beside) {
      if (i != a) {
        updateLosses(i);
      }
    }
    updateLosses(a);
  }

  /** Takes from the overlaps what will change when {@code b} is added to {@code a}. */
  private void takeOut(int a, int b, int[] beside) {
    for (int k : beside) {
      if (k == a) {
        continue;
      }
      for (int j = 0; j < slots; j++) {
        if (!used[j] || j == k || j == a || j == b) {
          continue;
        }
        addOverlap(a, j, -shares.lost(a, j, k));
        if (j < k || !shares.areBeside(b, j)) {
          addOverlap(k, j, -shares.lost(k, j, a) - shares.lost(k, j, b));
        }
      }
    }
    for (int j = 0; j < slots; j++) {
      if (used[j] && j != a && j != b) {
        addOverlap(a, j, -shares.lost(a, j, b));
      }
    }
  }

  /** Adds to the overlaps what has changed now that {@code a} holds another's shares as well. */
  private void putIn(int a, int[] beside) {
    boolean[] changed = new boolean[slots];
    for (int k : beside) {
      changed[k] = true;
    }
    for (int k : beside) {
      if (k == a) {
        continue;
      }
      for (int j = 0; j < slots; j++) {
        if (!used[j] || j == k || j == a) {
          continue;
        }
        addOverlap(a, j, shares.lost(a, j, k));
        if (j < k || !changed[j]) {
          addOverlap(k, j, shares.lost(k, j, a));
        }
      }
    }
  }

  private void join(int a, int b) {
    if (tree != null) {
      tree.join(a, b);
      return;
    }
    for (int word = 0; word < slotOf.length; word++) {
      slotOf[word] = slotOf[word] == b ? a : slotOf[word];
    }
  }

  private List<String> mergeToTree() {
    int clusters = Math.min(slots - 1, slotOf.length);
    ClusterTree paths = new ClusterTree(slots);
    tree = paths;
    for (int merges = 1; merges < clusters; merges++) {
      mergeCheapest();
    }
    return IntStream.of(slotOf).mapToObj(paths::path).toList();
  }
}
