package dateline.measure.network;

import java.util.Arrays;

/**
 * How many pairs of nodes have a node between them: it lies on the shortest path that joins them
 * (Freeman 1977). Where several paths are equally short, a node counts as the share of them that
 * leads through it. The stronger an edge, the shorter: its length is one over its weight (Newman
 * 2001), so that with equal weights the steps are what counts.
 *
 * <p>Paths are searched from a number of nodes only, the pivots, and what is found stands for all
 * (Brandes and Pich 2007). A seed and the nodes' ids choose them: all sets of so many are equally
 * likely, and a node that comes or goes leaves the others' turn as it was. Where there are no more
 * nodes than pivots asked for, each is one and the result is exact. The time is that of one search
 * of the whole network a pivot.
 */
public final class Betweenness {
  /** A usual number of pivots: networks of no more nodes are reckoned exactly. */
  public static final int PIVOTS = 500;

  private final double[] pairs;
  private final int pivots;

  private Betweenness(double[] pairs, int pivots) {
    this.pairs = pairs;
    this.pivots = pivots;
  }

  /**
   * Reckons the betweenness of all nodes.
   *
   * @param pivots from how many nodes paths are searched, at least 1, such as {@link #PIVOTS}
   * @param seed of their choice
   */
  public static Betweenness of(Network network, int pivots, long seed) {
    if (pivots < 1) {
      throw new IllegalArgumentException("betweenness from " + pivots + " pivots");
    }
    int searched = Math.min(pivots, network.nodes());
    double[] pairs = new double[network.nodes()];
    ShortestPaths paths = new ShortestPaths(network);
    int[] chosen = Arrays.copyOf(VisitingOrder.of(network, seed), searched);
    for (int pivot : chosen) {
      paths.addDependencies(pivot, pairs);
    }
    // Each pair is met from both of its ends.
    double scale = (double) network.nodes() / searched / 2;
    Arrays.setAll(pairs, node -> pairs[node] * scale);
    return new Betweenness(pairs, searched);
  }

  /** How many pairs have a node between them. */
  public double pairs(int node) {
    return pairs[node];
  }

  /** What share of all pairs of other nodes have a node between them: 0 to 1 where exact. */
  public double share(int node) {
    double others = pairs.length - 1;
    return others < 2 ? 0 : pairs[node] / (others * (others - 1) / 2);
  }

  /** From how many nodes paths were searched. */
  public int pivots() {
    return pivots;
  }

  /** Whether that were all nodes. */
  public boolean exact() {
    return pivots == pairs.length;
  }
}
