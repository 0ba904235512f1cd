package dateline.measure.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names that communities keep from night to night, while their numbers and members change.
 *
 * <p>A community of tonight takes the label of the one of the night before whose members are most
 * like its own, by Jaccard's coefficient, if that is at least {@link #LEAST_LIKENESS} (the matching
 * of Greene, Doyle and Cunningham 2010). The pairs most alike are matched first and each label goes
 * to one community: of a community that splits, the larger part keeps the label; of several that
 * merge, the label of the largest stays. A node without edges on one of the nights was no member
 * then.
 *
 * <p>A community that takes no label gets a fresh one: the id of its member of the greatest
 * strength, of equal ones the first. If that was ever a label before, a number follows, as in
 * {@code Q212~2}. A label that nothing takes is gone for good.
 */
public final class CommunityLabels {
  /**
   * How alike the members must be: the largest of three equal parts is still the old community,
   * that of four is not.
   */
  public static final double LEAST_LIKENESS = 0.3;

  /** Most alike first; of equal ones that with more in common, then by label and by number. */
  private static final Comparator<Overlap> CLOSEST =
      Comparator.comparingDouble(Overlap::likeness)
          .thenComparingInt(Overlap::shared)
          .reversed()
          .thenComparing(Overlap::label)
          .thenComparingInt(Overlap::community);

  private final SortedMap<String, String> labels;
  private final SortedSet<String> used;

  private record Overlap(String label, int community, int shared, double likeness) {}

  private CommunityLabels(Map<String, String> labels, Set<String> used) {
    this.labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    TreeSet<String> all = new TreeSet<>(used);
    all.addAll(labels.values());
    this.used = Collections.unmodifiableSortedSet(all);
  }

  /** No labels: the night before the first. */
  public static CommunityLabels none() {
    return new CommunityLabels(Map.of(), Set.of());
  }

  /**
   * Labels as they were kept.
   *
   * @param labels for each node's id the label of its community on the night before
   * @param used every label of all nights that are known, which may lack those of the night before
   */
  public static CommunityLabels of(Map<String, String> labels, Set<String> used) {
    return new CommunityLabels(labels, used);
  }

  /** The labels of the communities of the night that follows. */
  public CommunityLabels next(Network network, Communities communities) {
    @Nullable String[] labelOf = carried(network, communities);
    int[] strongest = strongest(network, communities);
    Set<String> taken = new HashSet<>(used);
    for (int community = 0; community < labelOf.length; community++) {
      if (labelOf[community] == null) {
        labelOf[community] = fresh(network.id(strongest[community]), taken);
      }
    }
    Map<String, String> next = new HashMap<>();
    for (int node = 0; node < network.nodes(); node++) {
      @Nullable String label = labelOf[communities.of(node)];
      if (label != null) {
        next.put(network.id(node), label);
      }
    }
    return new CommunityLabels(next, taken);
  }

  /** For each node's id the label of its community. */
  public SortedMap<String, String> labels() {
    return labels;
  }

  /** Every label that was ever given, those of this night among them. */
  public SortedSet<String> used() {
    return used;
  }

  /** For each community the label it takes from the night before. */
  private @Nullable String[] carried(Network network, Communities communities) {
    @Nullable String[] labelOf = new @Nullable String[communities.count()];
    Set<String> taken = new HashSet<>();
    for (Overlap overlap : overlaps(network, communities)) {
      if (labelOf[overlap.community()] == null && taken.add(overlap.label())) {
        labelOf[overlap.community()] = overlap.label();
      }
    }
    return labelOf;
  }

  private List<Overlap> overlaps(Network network, Communities communities) {
    Map<String, Integer> sizes = new HashMap<>();
    Map<String, Map<Integer, Integer>> shared = new HashMap<>();
    labels.forEach(
        (id, label) -> {
          sizes.merge(label, 1, Integer::sum);
          int node = network.node(id);
          if (node >= 0) {
            shared
                .computeIfAbsent(label, first -> new HashMap<>())
                .merge(communities.of(node), 1, Integer::sum);
          }
        });
    List<Overlap> overlaps = new ArrayList<>();
    shared.forEach(
        (label, in) ->
            in.forEach(
                (community, both) -> {
                  int either = sizes.getOrDefault(label, 0) + communities.size(community) - both;
                  double likeness = (double) both / either;
                  if (likeness >= LEAST_LIKENESS) {
                    overlaps.add(new Overlap(label, community, both, likeness));
                  }
                }));
    overlaps.sort(CLOSEST);
    return overlaps;
  }

  /** The member of the greatest strength of each community. */
  private static int[] strongest(Network network, Communities communities) {
    int[] strongest = new int[communities.count()];
    Arrays.fill(strongest, -1);
    for (int node = 0; node < network.nodes(); node++) {
      int is = strongest[communities.of(node)];
      if (is < 0 || network.strength(node) > network.strength(is)) {
        strongest[communities.of(node)] = node;
      }
    }
    return strongest;
  }

  private static String fresh(String id, Set<String> taken) {
    String label = id;
    for (int number = 2; !taken.add(label); number++) {
      label = id + "~" + number;
    }
    return label;
  }
}
