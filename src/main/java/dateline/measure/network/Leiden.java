package dateline.measure.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Searches the division of a network into communities that has the greatest modularity (Traag,
 * Waltman and van Eck 2019, Scientific Reports 9:5233): nodes move, communities are refined, the
 * groups found become the nodes of the next level, until nothing moves; then all over again from
 * what was found, as long as that gains.
 */
final class Leiden {
  /** Rounds over the whole network; more than a few have not gained anything yet. */
  private static final int ROUNDS = 10;

  /** A round that gains less modularity than this is the last. */
  private static final double LEAST_GAIN = 1e-6;

  private final Network network;
  private final double resolution;
  private final double inertia;
  private final int[] order;

  /**
   * A search.
   *
   * @param inertia what a node must gain to leave its community, as a share of its strength
   */
  Leiden(Network network, double resolution, double inertia, long seed) {
    this.network = network;
    this.resolution = resolution;
    this.inertia = inertia;
    order = VisitingOrder.of(network, seed);
  }

  /**
   * The communities found, each of nodes that hang together.
   *
   * @param from for each node the community to start from, below the number of nodes
   * @return the same; of no lower modularity
   */
  int[] communities(int[] from) {
    int[] best = HangingTogether.parts(network, from);
    if (network.edges() == 0) {
      return best;
    }
    double most = Modularity.of(network, best, resolution);
    for (int round = 0; round < ROUNDS; round++) {
      int[] found = HangingTogether.parts(network, round(best));
      double modularity = Modularity.of(network, found, resolution);
      if (modularity <= most) {
        return best;
      }
      best = found;
      if (modularity < most + LEAST_GAIN) {
        return best;
      }
      most = modularity;
    }
    return best;
  }

  /** One way up through all levels. */
  private int[] round(int[] from) {
    Level level = Level.of(network);
    int[] community = from.clone();
    int[] nodeOf = identity(level.nodes());
    int[] visited = order;
    while (true) {
      LocalMoves.move(level, resolution, inertia, community, visited);
      int[] group = Refinement.refine(level, resolution, community, visited);
      int groups = number(group, visited);
      if (groups == level.nodes()) {
        return through(nodeOf, community);
      }
      level = level.merged(group, groups);
      community = communityOfGroup(community, group, groups);
      nodeOf = through(nodeOf, group);
      visited = identity(groups);
    }
  }

  /** Numbers groups in the order in which their first node is visited; returns how many. */
  private static int number(int[] group, int[] visited) {
    int[] number = new int[group.length];
    Arrays.fill(number, -1);
    int groups = 0;
    for (int node : visited) {
      if (number[group[node]] < 0) {
        number[group[node]] = groups++;
      }
    }
    Arrays.setAll(group, node -> number[group[node]]);
    return groups;
  }

  /** The community that each group is part of, numbered below the number of groups. */
  private static int[] communityOfGroup(int[] community, int[] group, int groups) {
    int[] of = new int[groups];
    for (int node = 0; node < group.length; node++) {
      of[group[node]] = community[node];
    }
    return numbered(of, community.length);
  }

  /** Numbers anew, from 0, in the order of first occurrence. */
  private static int[] numbered(int[] of, int below) {
    int[] number = new int[below];
    int numbers = 0;
    int[] numbered = new int[of.length];
    for (int i = 0; i < of.length; i++) {
      if (number[of[i]] == 0) {
        number[of[i]] = ++numbers;
      }
      numbered[i] = number[of[i]] - 1;
    }
    return numbered;
  }

  private static int[] through(int[] nodeOf, int[] what) {
    return Arrays.stream(nodeOf).map(node -> what[node]).toArray();
  }

  private static int[] identity(int size) {
    return IntStream.range(0, size).toArray();
  }
}
