package dateline.measure.network;

import java.util.Arrays;

/** Takes communities apart where no edge within them joins their parts. */
final class HangingTogether {
  private HangingTogether() {}

  /**
   * The parts of communities; this loses no modularity.
   *
   * @return for each node the number of its part, from 0 in the order of the parts' first nodes
   */
  static int[] parts(Network network, int[] community) {
    int[] part = new int[network.nodes()];
    Arrays.fill(part, -1);
    int[] reached = new int[network.nodes()];
    int parts = 0;
    for (int node = 0; node < part.length; node++) {
      if (part[node] < 0) {
        spread(network, community, part, reached, node, parts++);
      }
    }
    return part;
  }

  private static void spread(
      Network network, int[] community, int[] part, int[] reached, int from, int number) {
    int size = 0;
    reached[size++] = from;
    part[from] = number;
    for (int i = 0; i < size; i++) {
      int node = reached[i];
      for (int place = network.start[node]; place < network.start[node + 1]; place++) {
        int next = network.neighbour[place];
        if (part[next] < 0 && community[next] == community[node]) {
          part[next] = number;
          reached[size++] = next;
        }
      }
    }
  }
}
