package dateline.measure.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommunitiesTest {

  @Test
  void twoCliquesWithABridgeAreTwoCommunities() {
    List<String> edges = Graphs.cliques("abcde fghi");
    edges.add("e-f");
    Communities communities = Communities.of(Graphs.of(edges), 1, 1);
    assertThat(communities.byId())
        .isEqualTo(Map.of("a", 0, "b", 0, "c", 0, "d", 0, "e", 0, "f", 1, "g", 1, "h", 1, "i", 1));
    assertThat(communities.size(0)).isEqualTo(5);
    assertThat(communities.count()).isEqualTo(2);
  }

  /** The club has no modularity above 0.420 (Agarwal and Kempe 2008). */
  @Test
  void karateClubHasFourCommunities() {
    for (long seed = 0; seed < 20; seed++) {
      Communities communities = Communities.of(Graphs.of(Graphs.karateClubEdges()), 1, seed);
      assertThat(communities.modularity()).isBetween(0.4155, 0.4198);
    }
    Communities communities = Communities.of(Graphs.of(Graphs.karateClubEdges()), 1, 1);
    assertThat(communities.count()).isEqualTo(4);
  }

  @Test
  void lowResolutionJoinsAndHighResolutionParts() {
    Network club = Graphs.of(Graphs.karateClubEdges());
    assertThat(Communities.of(club, 0.1, 1).count()).isEqualTo(1);
    assertThat(Communities.of(club, 3, 1).count()).isGreaterThan(6);
  }

  @Test
  void heavyEdgesHoldTogether() {
    Communities communities = Communities.of(Graphs.of("a-b:9 b-c:1 c-d:9 d-a:1"), 1, 1);
    assertThat(communities.byId()).isEqualTo(Map.of("a", 0, "b", 0, "c", 1, "d", 1));
  }

  @Test
  void orderOfInputDoesNotMatter() {
    List<String> edges = Graphs.planted(8, 25, 0.3, 0.05, 3);
    SortedMap<String, Integer> found = Communities.of(Graphs.of(edges), 1, 7).byId();
    for (int time = 0; time < 5; time++) {
      Collections.shuffle(edges, new Random(time));
      assertThat(Communities.of(Graphs.of(edges), 1, 7).byId()).isEqualTo(found);
    }
  }

  @Test
  void plantedGroupsAreFound() {
    Network network = Graphs.of(Graphs.planted(10, 40, 0.3, 0.02, 5));
    assertThat(found(network)).isGreaterThan(0.99);
    Network faint = Graphs.of(Graphs.planted(10, 40, 0.3, 0.06, 5));
    assertThat(found(faint)).isGreaterThan(0.8);
  }

  /** A search by moves alone would leave what held a community together, and it in parts. */
  @Test
  void communitiesHangTogether() {
    for (long seed = 0; seed < 20; seed++) {
      Network network = Graphs.of(Graphs.planted(12, 15, 0.2, 0.03, seed));
      Communities communities = Communities.of(network, 1, seed);
      assertThat(parts(network, communities)).isEqualTo(communities.count());
    }
  }

  /** The night before had both cliques in one community; now no edge joins them. */
  @Test
  void communityOfTheNightBeforeFallsApartWhereNothingJoinsIt() {
    Network network = Graphs.of(Graphs.cliques("abcd efgh"));
    Map<String, String> before =
        Map.of("a", "x", "b", "x", "c", "x", "d", "x", "e", "x", "f", "x", "g", "x", "h", "x");
    Communities communities = Communities.of(network, 1, 1, before, Communities.LOSS);
    assertThat(communities.count()).isEqualTo(2);
    assertThat(communities.continued()).isTrue();
  }

  @Test
  void sameNetworkKeepsItsCommunities() {
    Network network = Graphs.of(Graphs.planted(10, 40, 0.3, 0.06, 5));
    Communities found = Communities.of(network, 1, 1);
    Communities again = Communities.of(network, 1, 1, found.byId(), 0);
    assertThat(again.continued()).isTrue();
    assertThat(again.byId()).isEqualTo(found.byId());
  }

  /** Groups so faint that the search alone ends elsewhere when a hundredth of the edges changes. */
  @Test
  void fewNodesChangeCommunityWhenTheSearchStartsFromTheNightBefore() {
    int continued = 0;
    int anew = 0;
    for (long seed = 0; seed < 5; seed++) {
      List<String> edges = Graphs.planted(12, 40, 0.25, 0.05, seed);
      SortedMap<String, Integer> before = Communities.of(Graphs.of(edges), 1, 1).byId();
      Network next = Graphs.of(Graphs.changed(edges, 0.01, seed));
      Communities from = Communities.of(next, 1, 1, before, Communities.LOSS);
      Communities without = Communities.of(next, 1, 1);
      assertThat(from.modularity()).isGreaterThanOrEqualTo(without.modularity() - Communities.LOSS);
      continued += moved(before, from.byId());
      anew += moved(before, without.byId());
    }
    assertThat(continued).isLessThan(anew / 4);
  }

  /** The night before had communities of one node out of each group. */
  @Test
  void badStartIsLeftForABetterDivision() {
    Network network = Graphs.of(Graphs.planted(10, 40, 0.3, 0.02, 5));
    Map<String, String> shuffled = Graphs.plantedGroups(network);
    shuffled.replaceAll((id, group) -> id.substring(id.length() - 1));
    Communities communities = Communities.of(network, 1, 1, shuffled, Communities.LOSS);
    double anew = Communities.of(network, 1, 1).modularity();
    assertThat(communities.modularity()).isGreaterThanOrEqualTo(anew - Communities.LOSS);
  }

  @Test
  void nodeWithoutEdgesIsAlone() {
    Network network = Network.builder().edge("a", "b", 1).node("c").node("d").build();
    assertThat(Communities.of(network, 1, 1).byId())
        .isEqualTo(Map.of("a", 0, "b", 0, "c", 1, "d", 2));
    assertThat(Communities.of(Network.builder().node("a").build(), 1, 1).count()).isEqualTo(1);
    assertThat(Communities.of(Network.builder().build(), 1, 1).count()).isZero();
  }

  private static double found(Network network) {
    return Graphs.sharedInformation(
        Graphs.plantedGroups(network), Communities.of(network, 1, 1).byId());
  }

  /** How many parts communities have that no edge within them joins. */
  private static int parts(Network network, Communities communities) {
    int[] part = IntStream.range(0, network.nodes()).toArray();
    network.forEachEdge(
        (source, target, weight) -> {
          if (communities.of(source) == communities.of(target)) {
            int from = part[source];
            int to = part[target];
            Arrays.setAll(part, node -> part[node] == from ? to : part[node]);
          }
        });
    return (int) Arrays.stream(part).distinct().count();
  }

  /** Nodes outside the community that most of their old one are in now. */
  private static int moved(Map<String, Integer> before, Map<String, Integer> after) {
    int stayed = 0;
    for (Object old : before.values().stream().distinct().toList()) {
      int[] counts = new int[before.size()];
      before.forEach((id, of) -> counts[after.get(id)] += of.equals(old) ? 1 : 0);
      stayed += Arrays.stream(counts).max().orElse(0);
    }
    return before.size() - stayed;
  }
}
