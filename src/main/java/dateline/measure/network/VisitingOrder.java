package dateline.measure.network;

import java.util.Arrays;

/**
 * An order of nodes that looks like chance and depends on nothing but a seed and each node's own
 * id: a node that comes or goes leaves the others in their order.
 */
final class VisitingOrder {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** The step of SplitMix64 (Steele, Lea and Flood 2014). */
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private VisitingOrder() {}

  /** All nodes of a network. */
  static int[] of(Network network, long seed) {
    long start = mixed(seed + STEP);
    long[] drawn = new long[network.nodes()];
    Integer[] order = new Integer[network.nodes()];
    for (int node = 0; node < drawn.length; node++) {
      drawn[node] = drawn(network.id(node), start);
      order[node] = node;
    }
    Arrays.sort(order, (a, b) -> Long.compare(drawn[a], drawn[b]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private static long drawn(String id, long start) {
    long hash = FNV_OFFSET ^ start;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * FNV_PRIME;
    }
    return mixed(hash);
  }

  /** The finishing step of SplitMix64: every bit of the result depends on every bit. */
  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
