package dateline.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BetweennessTest {

  @Test
  void middleOfAPathStandsBetweenTheOthers() {
    assertThat(pairs(Graphs.of("a-b b-c c-d d-e"))).containsExactly(0, 3, 4, 3, 0);
  }

  @Test
  void centreOfAStarStandsBetweenAll() {
    Network star = Graphs.of("h-a h-b h-c h-d");
    assertThat(pairs(star)).containsExactly(0, 0, 0, 0, 6);
    assertThat(exact(star).share(star.node("h"))).isEqualTo(1);
  }

  /** In a square two paths join opposite corners, and each corner is on one of them. */
  @Test
  void equallyShortPathsShareAPair() {
    assertThat(pairs(Graphs.of("a-b b-c c-d d-a"))).containsExactly(0.5, 0.5, 0.5, 0.5);
  }

  /** From a to c it is 1/4 + 1/4 by b, and 1 by the edge between them. */
  @Test
  void strongEdgesAreShort() {
    assertThat(pairs(Graphs.of("a-b:4 b-c:4 a-c:1"))).containsExactly(0, 1, 0);
  }

  /** From a to z it is 1/3 + 1/2 + 1/6, which is less than 1 in doubles, and 1 by the edge. */
  @Test
  void pathsThatDifferByRoundingAreEquallyShort() {
    assertThat(pairs(Graphs.of("a-b:3 b-c:2 c-z:6 a-z:1"))).containsExactly(0, 1.5, 1.5, 0);
  }

  @Test
  void pairsThatNothingJoinsHaveNoneBetweenThem() {
    Network network =
        Network.builder().edge("a", "b", 1).edge("b", "c", 1).edge("d", "e", 1).build();
    assertThat(pairs(network)).containsExactly(0, 1, 0, 0, 0);
    assertThat(exact(network).share(1)).isCloseTo(1 / 6.0, within(1e-12));
  }

  /** Known of the club: its head, 1, and the head of those who left, 34, stand between most. */
  @Test
  void headsOfTheKarateClubStandBetweenMost() {
    Network club = Graphs.of(Graphs.karateClubEdges());
    Betweenness betweenness = exact(club);
    assertThat(betweenness.share(club.node("1"))).isCloseTo(0.437635, within(1e-6));
    assertThat(betweenness.share(club.node("34"))).isCloseTo(0.304075, within(1e-6));
  }

  @Test
  void fewerPivotsThanNodesAreToldAndComeNear() {
    Network network = Graphs.of(Graphs.planted(6, 50, 0.2, 0.01, 2));
    Betweenness exact = exact(network);
    Betweenness sampled = Betweenness.of(network, 100, 1);
    assertThat(exact.exact()).isTrue();
    assertThat(sampled.exact()).isFalse();
    assertThat(sampled.pivots()).isEqualTo(100);
    double off = 0;
    double all = 0;
    for (int node = 0; node < network.nodes(); node++) {
      off += Math.abs(sampled.pairs(node) - exact.pairs(node));
      all += exact.pairs(node);
    }
    assertThat(off / all).isLessThan(0.2);
  }

  /** Over many choices of pivots the mean is what all nodes together give. */
  @Test
  void pivotsAreRightInTheMean() {
    Network club = Graphs.of(Graphs.karateClubEdges());
    int head = club.node("1");
    double mean =
        IntStream.range(0, 2000)
            .mapToDouble(seed -> Betweenness.of(club, 5, seed).pairs(head))
            .average()
            .orElse(0);
    assertThat(mean).isCloseTo(exact(club).pairs(head), within(6.0));
  }

  /** A node that nothing joins takes a turn of its own, and none of the others'. */
  @Test
  void nodeThatComesLeavesTheOthersTheirTurn() {
    List<String> edges = Graphs.karateClubEdges();
    int[] order = VisitingOrder.of(Graphs.of(edges), 1);
    edges.add("0-00");
    Network more = Graphs.of(edges);
    assertThat(
            IntStream.of(VisitingOrder.of(more, 1))
                .mapToObj(more::id)
                .filter(id -> !id.startsWith("0"))
                .toList())
        .isEqualTo(IntStream.of(order).mapToObj(Graphs.of(Graphs.karateClubEdges())::id).toList());
  }

  @Test
  void withoutPivotsNothingIsKnown() {
    assertThatThrownBy(() -> Betweenness.of(Graphs.of("a-b"), 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 pivots");
  }

  private static Betweenness exact(Network network) {
    return Betweenness.of(network, Betweenness.PIVOTS, 1);
  }

  private static double[] pairs(Network network) {
    Betweenness exact = exact(network);
    return IntStream.range(0, network.nodes()).mapToDouble(exact::pairs).toArray();
  }
}
