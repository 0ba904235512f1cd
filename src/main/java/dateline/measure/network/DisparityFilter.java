package dateline.measure.network;

/**
 * Which edges carry more of a node's weight than chance would give them (Serrano, Boguñá and
 * Vespignani 2009, PNAS 106:6483).
 *
 * <p>Were the strength s of a node with k edges cut at k - 1 places drawn evenly, an edge would get
 * a weight of w or more with probability (1 - w / s) ^ (k - 1). An edge is as significant as the
 * lower of the two probabilities that its ends give it. A node with a single edge cannot say
 * whether that is heavy: it gives 1, so that the other end alone decides, as in the paper; an edge
 * between two such nodes has 1 and belongs to no backbone.
 */
public final class DisparityFilter {
  private DisparityFilter() {}

  /** Takes one edge; the source is the end whose id comes first. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes one edge.
     *
     * @param alpha the lower of the probabilities of such a weight: 0 to 1, low is significant
     */
    void edge(int source, int target, double weight, double alpha);
  }

  /** Hands out each edge once with its significance, in the order of its ends. */
  public static void forEachEdge(Network network, Visitor visitor) {
    network.forEachEdge(
        (source, target, weight) ->
            visitor.edge(source, target, weight, alpha(network, source, target, weight)));
  }

  /**
   * The network of the significant edges, of the nodes that have any.
   *
   * @param level edges with a lower probability are kept
   */
  public static Network backbone(Network network, double level) {
    Network.Builder backbone = Network.builder();
    forEachEdge(
        network,
        (source, target, weight, alpha) -> {
          if (alpha < level) {
            backbone.edge(network.id(source), network.id(target), weight);
          }
        });
    return backbone.build();
  }

  /**
   * How likely an edge of a node has such a weight or more by chance.
   *
   * @param weight of the edge
   * @param strength of the node
   * @param degree of the node, at least 1
   */
  public static double alpha(double weight, double strength, int degree) {
    return degree == 1 ? 1 : Math.pow(1 - weight / strength, degree - 1);
  }

  private static double alpha(Network network, int source, int target, double weight) {
    return Math.min(
        alpha(weight, network.strength(source), network.degree(source)),
        alpha(weight, network.strength(target), network.degree(target)));
  }
}
