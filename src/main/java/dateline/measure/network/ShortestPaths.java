package dateline.measure.network;

import java.util.Arrays;

/**
 * The shortest paths from one node to all others, and what share of them leads through each node
 * (Brandes 2001, A faster algorithm for betweenness centrality). An edge is as long as one over its
 * weight.
 */
final class ShortestPaths {
  /** Paths whose lengths differ by less than this share are equal but for rounding. */
  private static final double EQUAL = 1e-12;

  private final Network network;
  private final double[] distance;
  private final double[] paths;
  private final boolean[] reached;
  private final NearestFirst waiting;

  /** The nodes reached, the nearest first. */
  private final int[] order;

  /** For each node its neighbours on shortest paths, where its neighbours stand in the network. */
  private final int[] towards;

  private final int[] towardsSize;
  private final double[] dependency;

  ShortestPaths(Network network) {
    this.network = network;
    int nodes = network.nodes();
    distance = new double[nodes];
    paths = new double[nodes];
    reached = new boolean[nodes];
    waiting = new NearestFirst(distance);
    order = new int[nodes];
    towards = new int[network.neighbour.length];
    towardsSize = new int[nodes];
    dependency = new double[nodes];
  }

  /**
   * Adds to each node how many others have it between them and a node, where one of several
   * shortest paths counts as its share of them.
   */
  void addDependencies(int from, double[] sum) {
    int found = search(from);
    Arrays.fill(dependency, 0);
    for (int i = found - 1; i > 0; i--) {
      int node = order[i];
      double each = (1 + dependency[node]) / paths[node];
      int first = network.start[node];
      for (int place = first; place < first + towardsSize[node]; place++) {
        dependency[towards[place]] += paths[towards[place]] * each;
      }
      sum[node] += dependency[node];
    }
  }

  /** Dijkstra's search, which counts paths; returns how many nodes it reached. */
  private int search(int from) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(reached, false);
    distance[from] = 0;
    paths[from] = 1;
    towardsSize[from] = 0;
    waiting.add(from);
    int found = 0;
    while (!waiting.isEmpty()) {
      int node = waiting.take();
      reached[node] = true;
      order[found++] = node;
      for (int place = network.start[node]; place < network.start[node + 1]; place++) {
        if (!reached[network.neighbour[place]]) {
          step(node, network.neighbour[place], distance[node] + 1 / network.weight[place]);
        }
      }
    }
    return found;
  }

  /** Takes a path over one node to the next, of some length. */
  private void step(int over, int to, double length) {
    double difference = length - distance[to];
    if (difference < -EQUAL * length) {
      boolean waits = distance[to] < Double.POSITIVE_INFINITY;
      distance[to] = length;
      paths[to] = 0;
      towardsSize[to] = 0;
      if (waits) {
        waiting.nearer(to);
      } else {
        waiting.add(to);
      }
    } else if (difference > EQUAL * length) {
      return;
    }
    paths[to] += paths[over];
    towards[network.start[to] + towardsSize[to]++] = over;
  }
}
