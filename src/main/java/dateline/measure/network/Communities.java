package dateline.measure.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The communities of a network: groups of nodes with more weight among themselves than chance would
 * put there, found by the Leiden method on modularity. The nodes of a community hang together. The
 * same network, resolution and seed give the same communities in whatever order edges were added.
 *
 * <p>Communities are numbered from 0: the one with the most nodes first, of equal ones that with
 * the first id.
 */
public final class Communities {
  /**
   * How much modularity it may cost to start from the communities of the night before. Many
   * divisions that differ have nearly the greatest modularity (Good, de Montjoye and Clauset 2010):
   * so small a gain does not make up for communities that nobody knows again.
   */
  public static final double LOSS = 0.005;

  /**
   * How much a node or group must gain to leave its community of the night before, as a share of
   * its strength. Without this, communities between which modularity hardly tells would part and
   * join with every small change of the edges.
   */
  static final double INERTIA = 0.005;

  private final Network network;
  private final int[] community;
  private final int[] size;
  private final double modularity;
  private final boolean continued;

  private Communities(Network network, int[] community, double modularity, boolean continued) {
    this.network = network;
    this.community = community;
    this.modularity = modularity;
    this.continued = continued;
    size = sizes(community);
  }

  /**
   * Finds communities.
   *
   * @param resolution 1 in the usual sense; more asks for smaller communities
   * @param seed of the order in which nodes are looked at
   */
  public static Communities of(Network network, double resolution, long seed) {
    int[] apart = IntStream.range(0, network.nodes()).toArray();
    int[] found = new Leiden(network, resolution, LocalMoves.LEAST_GAIN, seed).communities(apart);
    return of(network, found, resolution, false);
  }

  /**
   * Finds communities that change no more than the network asks for: the search starts from those
   * of the night before, and a node leaves its own only for a gain worth it. If a search that
   * starts from nothing finds a modularity that is higher by more than {@code loss}, its
   * communities are taken instead.
   *
   * @param before for each id what its community was, in any terms; nodes that are new may lack
   * @param loss of modularity, such as {@link #LOSS}; 0 for none
   */
  public static Communities of(
      Network network, double resolution, long seed, Map<String, ?> before, double loss) {
    int[] found =
        new Leiden(network, resolution, INERTIA, seed).communities(start(network, before));
    Communities continued = of(network, found, resolution, true);
    Communities anew = of(network, resolution, seed);
    return anew.modularity > continued.modularity + loss ? anew : continued;
  }

  /** How many communities there are; a node without edges is one alone. */
  public int count() {
    return size.length;
  }

  /** The community of a node. */
  public int of(int node) {
    return community[node];
  }

  /** How many nodes a community has. */
  public int size(int number) {
    return size[number];
  }

  /** The modularity of this division, at the resolution it was found with. */
  public double modularity() {
    return modularity;
  }

  /** Whether the communities of the night before were what this started from. */
  public boolean continued() {
    return continued;
  }

  /** For each node's id the number of its community. */
  public SortedMap<String, Integer> byId() {
    SortedMap<String, Integer> byId = new TreeMap<>();
    for (int node = 0; node < community.length; node++) {
      byId.put(network.id(node), community[node]);
    }
    return Collections.unmodifiableSortedMap(byId);
  }

  private static Communities of(Network network, int[] part, double resolution, boolean continued) {
    int[] community = largestFirst(part);
    double modularity = Modularity.of(network, community, resolution);
    return new Communities(network, community, modularity, continued);
  }

  /** The communities of the night before, and each new node alone. */
  private static int[] start(Network network, Map<String, ?> before) {
    Map<Object, Integer> firstOf = new HashMap<>();
    int[] start = new int[network.nodes()];
    for (int node = 0; node < start.length; node++) {
      @Nullable Object was = before.get(network.id(node));
      @Nullable Integer first = was == null ? null : firstOf.putIfAbsent(was, node);
      start[node] = first == null ? node : first;
    }
    return start;
  }

  /** Numbers parts anew, which are numbered in the order of their first nodes. */
  private static int[] largestFirst(int[] part) {
    int[] sizes = sizes(part);
    Integer[] order = IntStream.range(0, sizes.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (a, b) -> Integer.compare(sizes[b], sizes[a]));
    int[] rank = new int[sizes.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    return Arrays.stream(part).map(of -> rank[of]).toArray();
  }

  private static int[] sizes(int[] part) {
    int[] sizes = new int[Arrays.stream(part).max().orElse(-1) + 1];
    for (int of : part) {
      sizes[of]++;
    }
    return sizes;
  }
}
