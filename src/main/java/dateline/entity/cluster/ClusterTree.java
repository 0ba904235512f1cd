package dateline.entity.cluster;

import java.util.Arrays;

/** The tree that clusters form when they are merged two by two. */
final class ClusterTree {
  private static final int NONE = -1;

  /** Of each node the one above it. The first nodes are the clusters. */
  private final int[] above;

  private final boolean[] isSecond;

  /** The node that a cluster has become. */
  private final int[] nodeOf;

  private int nodes;

  ClusterTree(int clusters) {
    above = new int[2 * clusters];
    Arrays.fill(above, NONE);
    isSecond = new boolean[2 * clusters];
    nodeOf = new int[clusters];
    Arrays.setAll(nodeOf, cluster -> cluster);
    nodes = clusters;
  }

  /** Cluster {@code b} becomes one with cluster {@code a}. */
  void join(int a, int b) {
    above[nodeOf[a]] = nodes;
    above[nodeOf[b]] = nodes;
    isSecond[nodeOf[b]] = true;
    nodeOf[a] = nodes++;
  }

  /** The way from the root to a cluster: 0 for a first branch, 1 for a second. */
  String path(int cluster) {
    StringBuilder path = new StringBuilder();
    for (int node = cluster; above[node] != NONE; node = above[node]) {
      path.append(isSecond[node] ? '1' : '0');
    }
    return path.reverse().toString();
  }
}
