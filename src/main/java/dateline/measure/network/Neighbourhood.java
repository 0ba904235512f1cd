package dateline.measure.network;

/** How much weight leads from a node, or several, to each group next to it. */
final class Neighbourhood {
  private final double[] weight;
  private final int[] groups;
  private int size;

  /** For groups numbered from 0. */
  Neighbourhood(int groups) {
    weight = new double[groups];
    this.groups = new int[groups];
  }

  /** Adds the edges of a node. */
  void add(Level level, int node, int[] group) {
    for (int place = level.start[node]; place < level.start[node + 1]; place++) {
      add(group[level.neighbour[place]], level.weight[place]);
    }
  }

  /** Adds one edge, of a weight above 0. */
  void add(int group, double added) {
    if (weight[group] == 0) {
      groups[size++] = group;
    }
    weight[group] += added;
  }

  /** How many groups are next to it. */
  int size() {
    return size;
  }

  /** The groups, in the order in which they were met. */
  int group(int i) {
    return groups[i];
  }

  /** How much leads to a group; 0 when it is not next to it. */
  double weight(int group) {
    return weight[group];
  }

  /** Forgets all, for the next node. */
  void clear() {
    for (int i = 0; i < size; i++) {
      weight[groups[i]] = 0;
    }
    size = 0;
  }
}
