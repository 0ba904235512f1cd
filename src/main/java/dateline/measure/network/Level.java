package dateline.measure.network;

import java.util.Arrays;

/**
 * A network as it stands at one level of the search for communities: its nodes are groups of the
 * nodes of the level below. Weight within a group shows only in the group's strength.
 */
final class Level {
  final int[] start;
  final int[] neighbour;
  final double[] weight;

  /** The sum of the strengths of the nodes in each group. */
  final double[] strength;

  /** The sum of all strengths. */
  final double total;

  private Level(int[] start, int[] neighbour, double[] weight, double[] strength, double total) {
    this.start = start;
    this.neighbour = neighbour;
    this.weight = weight;
    this.strength = strength;
    this.total = total;
  }

  /** The lowest level: each node a group of its own. */
  static Level of(Network network) {
    double[] strength = new double[network.nodes()];
    Arrays.setAll(strength, network::strength);
    return new Level(
        network.start, network.neighbour, network.weight, strength, network.totalStrength());
  }

  int nodes() {
    return strength.length;
  }

  /**
   * The level above.
   *
   * @param group for each node the group it goes into, numbered from 0
   * @param groups how many there are
   */
  Level merged(int[] group, int groups) {
    int[] first = new int[groups + 1];
    int[] members = members(group, first);
    int[] starts = new int[groups + 1];
    int[] neighbours = new int[neighbour.length];
    double[] weights = new double[neighbour.length];
    double[] strengths = new double[groups];
    Neighbourhood to = new Neighbourhood(groups);
    int size = 0;
    for (int merged = 0; merged < groups; merged++) {
      for (int i = first[merged]; i < first[merged + 1]; i++) {
        strengths[merged] += strength[members[i]];
        to.add(this, members[i], group);
      }
      for (int i = 0; i < to.size(); i++) {
        if (to.group(i) != merged) {
          neighbours[size] = to.group(i);
          weights[size++] = to.weight(to.group(i));
        }
      }
      to.clear();
      starts[merged + 1] = size;
    }
    return new Level(
        starts, Arrays.copyOf(neighbours, size), Arrays.copyOf(weights, size), strengths, total);
  }

  /** The nodes, those of one group after the other; fills in where each group begins. */
  private static int[] members(int[] group, int[] first) {
    for (int of : group) {
      first[of + 1]++;
    }
    for (int i = 1; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    int[] next = first.clone();
    int[] members = new int[group.length];
    for (int node = 0; node < group.length; node++) {
      members[next[group[node]]++] = node;
    }
    return members;
  }
}
