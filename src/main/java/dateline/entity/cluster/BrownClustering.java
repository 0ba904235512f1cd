package dateline.entity.cluster;

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
 * shares lose by being added, and nothing where only one of them has a share. A rare word so costs
 * its neighbours times the clusters, not the square of the clusters.
 */
public final class BrownClustering {
  private final Bigrams bigrams;
  private final double total;
  private final int slots;
  private final int[] slotOf;
  private final boolean[] used;
  private final NeighbourShares shares;
  private final Marginals marginals;
  private final Overlaps overlaps;

  /** The larger number first. */
  private final double[][] losses;

  /** There from when all words have entered. */
  private @Nullable ClusterTree tree;

  private BrownClustering(Bigrams bigrams, int clusters) {
    this.bigrams = bigrams;
    total = Arrays.stream(bigrams.after().counts()).asLongStream().sum();
    slots = clusters + 1;
    slotOf = new int[bigrams.words().size()];
    Arrays.fill(slotOf, -1);
    used = new boolean[slots];
    shares = new NeighbourShares(slots);
    marginals = new Marginals(shares, used);
    overlaps = new Overlaps(shares, used);
    losses = new double[slots][slots];
  }

  /**
   * Clusters words.
   *
   * @param clusters how many clusters remain, at most
   * @return of each word the path to its cluster: a text of {@code 0} and {@code 1}
   */
  public static List<String> cluster(Bigrams bigrams, int clusters) {
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
    shares.clear(slot);
    countNeighbours(word, slot);
    marginals.enter(
        slot,
        Math.max(1, bigrams.after().sum(word)) / total,
        Math.max(1, bigrams.before().sum(word)) / total);
    int[] beside = beside(slot);
    for (int other = 0; other < slots; other++) {
      if (used[other] && other != slot) {
        marginals.countBeside(slot, other);
        overlaps.begin(slot, other, beside);
      }
    }
    marginals.countSelf(slot);
    updateBeside(slot, beside);
    updateLosses(slot);
  }

  private void updateBeside(int slot, int[] beside) {
    for (int i : beside) {
      for (int j : beside) {
        if (j < i) {
          overlaps.countBetween(i, j, slot);
        }
      }
      updateLosses(i);
    }
  }

  private int freeSlot() {
    int slot = 0;
    while (used[slot]) {
      slot++;
    }
    return slot;
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

  private void updateLosses(int i) {
    for (int j = 0; j < slots; j++) {
      if (used[j] && j != i) {
        losses[Math.max(i, j)][Math.min(i, j)] = overlaps.of(i, j) + marginals.loss(i, j);
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
      double[] row = losses[i];
      for (int j = 0; used[i] && j < i; j++) {
        if (row[j] < least && used[j]) {
          least = row[j];
          pair[0] = i;
          pair[1] = j;
        }
      }
    }
    return pair;
  }

  /** Moves what is in cluster {@code b} to cluster {@code a}; {@code beside} are b's neighbours. */
  private void merge(int a, int b, int[] beside) {
    overlaps.takeOut(a, b, beside);
    for (int k = 0; k < slots; k++) {
      if (used[k] && k != a && k != b) {
        shares.add(a, k, shares.of(b, k));
        shares.add(k, a, shares.of(k, b));
      }
    }
    shares.add(a, a, shares.of(a, b) + shares.of(b, a) + shares.of(b, b));
    marginals.merge(a, b);
    overlaps.putIn(a, beside);
    join(a, b);
    for (int i : beside) {
      if (i != a) {
        updateLosses(i);
      }
    }
    updateLosses(a);
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
