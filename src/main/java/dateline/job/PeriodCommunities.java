package dateline.job;

import dateline.measure.network.Betweenness;
import dateline.measure.network.Communities;
import dateline.measure.network.CommunityLabels;
import dateline.measure.network.Network;
import dateline.table.EntityCommunity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The communities of one period in the edition before, from which those of the next go on.
 *
 * <p>A new label ends with the number of the edition in which it is new. So no label comes up
 * twice, though only those of the edition before are known.
 *
 * @param labels for each entity the label of its community
 * @param since for each label when it was new
 */
record PeriodCommunities(Map<String, String> labels, Map<String, LocalDate> since) {
  /** The usual size of communities. */
  private static final double RESOLUTION = 1;

  private static final long SEED = 1;

  /** No communities: those before the first edition. */
  PeriodCommunities() {
    this(new HashMap<>(), new HashMap<>());
  }

  /** Adds an entity. */
  void add(String entityId, String community, LocalDate first) {
    labels.put(entityId, community);
    since.put(community, first);
  }

  /**
   * The entities of a network and their communities.
   *
   * @param edition the number of the edition that they are for
   * @param date of the run
   */
  Stream<EntityCommunity> next(String period, Network network, long edition, LocalDate date) {
    Communities communities = Communities.of(network, RESOLUTION, SEED, labels, Communities.LOSS);
    Map<String, String> next =
        CommunityLabels.of(labels, Set.of()).next(network, communities).labels();
    Betweenness betweenness = Betweenness.of(network, Betweenness.PIVOTS, SEED);
    @Nullable Integer pivots = betweenness.exact() ? null : betweenness.pivots();
    return IntStream.range(0, network.nodes())
        .mapToObj(
            node -> {
              String id = network.id(node);
              String label = next.getOrDefault(id, id);
              @Nullable LocalDate known = since.get(label);
              return new EntityCommunity(
                  period,
                  id,
                  known == null ? label + "~" + edition : label,
                  known == null ? date : known,
                  communities.size(communities.of(node)),
                  network.degree(node),
                  network.strength(node),
                  // An estimate, and a sum of shares, may come to a little more than all.
                  Math.min(1, betweenness.share(node)),
                  pivots,
                  communities.modularity());
            });
  }
}
