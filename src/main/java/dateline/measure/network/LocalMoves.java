package dateline.measure.network;

/**
 * Moves single nodes to the community where they add most to modularity, until none gains by moving
 * (the fast local move of Traag, Waltman and van Eck 2019): when a node has moved, only its
 * neighbours outside its new community are looked at again.
 */
final class LocalMoves {
  /** A gain below this share of a node's strength may be an error of rounding. */
  static final double LEAST_GAIN = 1e-10;

  private final Level level;
  private final double perStrength;
  private final double leastGain;
  private final int[] community;
  private final double[] strength;
  private final int[] size;
  private final int[] free;
  private int freeSize;
  private final Neighbourhood to;
  private final int[] queue;
  private final boolean[] waiting;
  private int head;
  private int waitingSize;

  private LocalMoves(Level level, double resolution, double leastGain, int[] community) {
    this.level = level;
    this.leastGain = leastGain;
    this.community = community;
    perStrength = resolution / level.total;
    int nodes = level.nodes();
    strength = new double[nodes];
    size = new int[nodes];
    free = new int[nodes];
    to = new Neighbourhood(nodes);
    queue = new int[nodes];
    waiting = new boolean[nodes];
    for (int node = 0; node < nodes; node++) {
      strength[community[node]] += level.strength[node];
      size[community[node]]++;
    }
    for (int i = nodes - 1; i >= 0; i--) {
      if (size[i] == 0) {
        free[freeSize++] = i;
      }
    }
  }

  /**
   * Moves nodes.
   *
   * @param leastGain what a node must gain to leave its community, as a share of its strength
   * @param community for each node its community, below the number of nodes; changed in place
   * @param order in which nodes are first looked at
   */
  static void move(Level level, double resolution, double leastGain, int[] community, int[] order) {
    LocalMoves moves = new LocalMoves(level, resolution, leastGain, community);
    for (int node : order) {
      moves.await(node);
    }
    while (moves.waitingSize > 0) {
      moves.visit(moves.next());
    }
  }

  private void visit(int node) {
    int from = community[node];
    leave(node, from);
    to.add(level, node, community);
    int best = best(node, from);
    to.clear();
    join(node, best);
    if (best != from) {
      for (int place = level.start[node]; place < level.start[node + 1]; place++) {
        if (community[level.neighbour[place]] != best) {
          await(level.neighbour[place]);
        }
      }
    }
  }

  /** The community that gains most by a node that has left its own; its own where that is close. */
  private int best(int node, int from) {
    int best = from;
    double most = gain(node, from) + leastGain * level.strength[node];
    for (int i = 0; i < to.size(); i++) {
      double gain = gain(node, to.group(i));
      if (gain > most) {
        best = to.group(i);
        most = gain;
      }
    }
    return most < 0 ? free[freeSize - 1] : best;
  }

  /** What a node adds to a community, in weight above what chance would give. */
  private double gain(int node, int into) {
    return to.weight(into) - perStrength * level.strength[node] * strength[into];
  }

  private void leave(int node, int from) {
    strength[from] -= level.strength[node];
    if (--size[from] == 0) {
      strength[from] = 0;
      free[freeSize++] = from;
    }
  }

  private void join(int node, int into) {
    community[node] = into;
    strength[into] += level.strength[node];
    // Only the last of the free can be joined: it was left just now, or taken as empty.
    if (size[into]++ == 0) {
      freeSize--;
    }
  }

  private void await(int node) {
    if (!waiting[node]) {
      waiting[node] = true;
      queue[(int) (((long) head + waitingSize++) % queue.length)] = node;
    }
  }

  private int next() {
    int node = queue[head];
    head = (head + 1) % queue.length;
    waitingSize--;
    waiting[node] = false;
    return node;
  }
}
