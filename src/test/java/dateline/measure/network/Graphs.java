package dateline.measure.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Networks that tests look at. */
final class Graphs {
  /** Who met whom outside the club (Zachary 1977). */
  private static final String KARATE_CLUB =
      """
      1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 \
      2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 \
      6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 \
      23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 \
      29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34""";

  private Graphs() {}

  /** A network of edges such as "a-b" or "a-b:2.5". */
  static Network of(String edges) {
    return of(List.of(edges.split(" ")));
  }

  static Network of(List<String> edges) {
    Network.Builder builder = Network.builder();
    for (String edge : edges) {
      String[] parts = edge.split("[-:]", -1);
      builder.edge(parts[0], parts[1], parts.length > 2 ? Double.parseDouble(parts[2]) : 1);
    }
    return builder.build();
  }

  static List<String> karateClubEdges() {
    return new ArrayList<>(Arrays.asList(KARATE_CLUB.split(" ")));
  }

  /** Edges between all that stand in one of the groups, such as "abc def". */
  static List<String> cliques(String groups) {
    List<String> edges = new ArrayList<>();
    for (String group : groups.split(" ", -1)) {
      for (int i = 0; i < group.length(); i++) {
        for (int j = i + 1; j < group.length(); j++) {
          edges.add(group.charAt(i) + "-" + group.charAt(j));
        }
      }
    }
    return edges;
  }

  /**
   * Groups of equal size planted in a network: node "g-i" is of group g.
   *
   * @param within how likely two of one group have an edge
   * @param between the same, of two groups
   */
  static List<String> planted(int groups, int size, double within, double between, long seed) {
    Random random = new Random(seed);
    List<String> edges = new ArrayList<>();
    for (int a = 0; a < groups * size; a++) {
      for (int b = a + 1; b < groups * size; b++) {
        boolean together = a / size == b / size;
        if (random.nextDouble() < (together ? within : between)) {
          edges.add(planted(a, size) + "-" + planted(b, size));
        }
      }
    }
    return edges;
  }

  private static String planted(int node, int size) {
    return node / size + "." + node % size;
  }

  /** The group of each node of a planted network. */
  static Map<String, String> plantedGroups(Network network) {
    Map<String, String> groups = new TreeMap<>();
    for (int node = 0; node < network.nodes(); node++) {
      groups.put(network.id(node), network.id(node).split("\\.", -1)[0]);
    }
    return groups;
  }

  /** Some edges replaced by others at random, with nodes that are there. */
  static List<String> changed(List<String> edges, double share, long seed) {
    Random random = new Random(seed);
    List<String> changed = new ArrayList<>(edges);
    List<String> nodes =
        edges.stream()
            .flatMap(edge -> Arrays.stream(edge.split("-", -1)))
            .distinct()
            .sorted()
            .toList();
    Set<String> taken = new HashSet<>(edges);
    for (int i = (int) (share * edges.size()); i > 0; i--) {
      taken.remove(changed.remove(random.nextInt(changed.size())));
      String edge = drawn(nodes, taken, random);
      taken.add(edge);
      changed.add(edge);
    }
    return changed;
  }

  private static String drawn(List<String> nodes, Set<String> taken, Random random) {
    while (true) {
      String a = nodes.get(random.nextInt(nodes.size()));
      String b = nodes.get(random.nextInt(nodes.size()));
      if (!a.equals(b) && !taken.contains(a + "-" + b) && !taken.contains(b + "-" + a)) {
        return a + "-" + b;
      }
    }
  }

  /** Normalised mutual information of two divisions of the same nodes (Danon et al. 2005). */
  static double sharedInformation(Map<String, ?> one, Map<String, ?> other) {
    Map<Object, Integer> ones = new HashMap<>();
    Map<Object, Integer> others = new HashMap<>();
    Map<Object, Integer> both = new HashMap<>();
    one.forEach(
        (node, group) -> {
          Object too = other.get(node);
          ones.merge(group, 1, Integer::sum);
          others.merge(too, 1, Integer::sum);
          both.merge(List.of(group, too), 1, Integer::sum);
        });
    double information = entropy(ones) + entropy(others) - entropy(both);
    return 2 * information / (entropy(ones) + entropy(others));
  }

  private static double entropy(Map<Object, Integer> counts) {
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.values().stream().mapToDouble(n -> -n / all * Math.log(n / all)).sum();
  }
}
