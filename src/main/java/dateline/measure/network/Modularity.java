package dateline.measure.network;

/** How much more of the weight lies within communities than chance would put there. */
public final class Modularity {
  private Modularity() {}

  /**
   * The modularity of a division into communities (Newman and Girvan 2004, with the resolution of
   * Reichardt and Bornholdt 2006): the share of weight that lies within communities, less the
   * resolution times what would lie there if edges met nodes by their strength alone. 0 where there
   * are no edges.
   *
   * @param community for each node the number of its community: below the number of nodes
   * @param resolution 1 in the usual sense; more asks for smaller communities
   */
  public static double of(Network network, int[] community, double resolution) {
    double total = network.totalStrength();
    if (total == 0) {
      return 0;
    }
    double within = 0;
    double[] strength = new double[network.nodes()];
    for (int node = 0; node < network.nodes(); node++) {
      strength[community[node]] += network.strength(node);
      for (int place = network.start[node]; place < network.start[node + 1]; place++) {
        if (community[network.neighbour[place]] == community[node]) {
          within += network.weight[place];
        }
      }
    }
    double expected = 0;
    for (double of : strength) {
      expected += of / total * (of / total);
    }
    return within / total - resolution * expected;
  }
}
