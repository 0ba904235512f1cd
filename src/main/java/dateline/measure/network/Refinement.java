package dateline.measure.network;

import java.util.Arrays;

/**
 * Builds each community anew from its single nodes, so that what does not hang together falls apart
 * (the refinement of Traag, Waltman and van Eck 2019). A node alone joins the group of its
 * community where it adds most; the paper draws among those that gain, here the greatest gain is
 * taken, so that small changes of a network do not change what is drawn.
 */
final class Refinement {
  private final Level level;
  private final double perStrength;
  private final int[] community;
  private final double[] communityStrength;
  private final int[] group;
  private final int[] size;
  private final double[] strength;

  /** The weight between a group and the rest of its community. */
  private final double[] outwards;

  private final Neighbourhood to;

  private Refinement(Level level, double resolution, int[] community) {
    this.level = level;
    this.community = community;
    perStrength = resolution / level.total;
    int nodes = level.nodes();
    communityStrength = new double[nodes];
    group = new int[nodes];
    size = new int[nodes];
    strength = level.strength.clone();
    outwards = new double[nodes];
    to = new Neighbourhood(nodes);
    Arrays.setAll(group, node -> node);
    Arrays.fill(size, 1);
    for (int node = 0; node < nodes; node++) {
      communityStrength[community[node]] += level.strength[node];
      for (int place = level.start[node]; place < level.start[node + 1]; place++) {
        outwards[node] += within(node, place) ? level.weight[place] : 0;
      }
    }
  }

  /**
   * The groups that communities consist of: for each node the number of its group, which is that of
   * one of its nodes.
   *
   * @param order in which nodes are looked at
   */
  static int[] refine(Level level, double resolution, int[] community, int[] order) {
    Refinement refinement = new Refinement(level, resolution, community);
    for (int node : order) {
      if (refinement.size[node] == 1 && refinement.wellConnected(node, community[node])) {
        refinement.visit(node);
      }
    }
    return refinement.group;
  }

  private void visit(int node) {
    for (int place = level.start[node]; place < level.start[node + 1]; place++) {
      if (within(node, place)) {
        to.add(group[level.neighbour[place]], level.weight[place]);
      }
    }
    int best = best(node);
    if (best != node) {
      group[node] = best;
      size[node]--;
      size[best]++;
      strength[best] += strength[node];
      outwards[best] += outwards[node] - 2 * to.weight(best);
    }
    to.clear();
  }

  private int best(int node) {
    int best = node;
    double most = LocalMoves.LEAST_GAIN * level.strength[node];
    for (int i = 0; i < to.size(); i++) {
      int into = to.group(i);
      double gain = to.weight(into) - perStrength * level.strength[node] * strength[into];
      if (gain > most && wellConnected(into, community[node])) {
        best = into;
        most = gain;
      }
    }
    return best;
  }

  /** Whether a group has at least as much weight to the rest of its community as chance gives. */
  private boolean wellConnected(int of, int in) {
    return outwards[of] >= perStrength * strength[of] * (communityStrength[in] - strength[of]);
  }

  private boolean within(int node, int place) {
    return community[level.neighbour[place]] == community[node];
  }
}
