package dateline.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTest {

  @Test
  void nodesAreNumberedInTheOrderOfTheirIds() {
    Network network = Network.builder().edge("c", "a", 2).node("d").edge("b", "c", 0.5).build();
    assertThat(network.nodes()).isEqualTo(4);
    assertThat(network.edges()).isEqualTo(2);
    assertThat(network.id(2)).isEqualTo("c");
    assertThat(network.node("d")).isEqualTo(3);
    assertThat(network.node("e")).isNegative();
  }

  @Test
  void degreeCountsNeighboursAndStrengthAddsTheirWeights() {
    Network network = Network.builder().edge("c", "a", 2).node("d").edge("b", "c", 0.5).build();
    assertThat(network.degree(network.node("c"))).isEqualTo(2);
    assertThat(network.strength(network.node("c"))).isEqualTo(2.5);
    assertThat(network.degree(network.node("d"))).isZero();
    assertThat(network.strength(network.node("d"))).isZero();
    assertThat(network.totalStrength()).isEqualTo(5);
  }

  @Test
  void eachEdgeIsHandedOutOnceFromTheEndThatComesFirst() {
    assertThat(edges(Graphs.of("c-a:2 b-c:0.5 b-a:3")))
        .containsExactly("a-b:3.0", "a-c:2.0", "b-c:0.5");
  }

  /** Weights whose sum depends on the order in which they are added. */
  @Test
  void sameEdgesMakeTheSameNetworkInAnyOrder() {
    List<String> edges = new ArrayList<>();
    Random random = new Random(1);
    for (String edge : Graphs.karateClubEdges()) {
      edges.add(edge + ":" + Math.exp(20 * random.nextDouble()));
    }
    Network network = Graphs.of(edges);
    for (int time = 0; time < 5; time++) {
      Collections.shuffle(edges, random);
      edges.replaceAll(edge -> edge.replaceFirst("(\\d+)-(\\d+)", "$2-$1"));
      Network again = Graphs.of(edges);
      assertThat(edges(again)).isEqualTo(edges(network));
      for (int node = 0; node < network.nodes(); node++) {
        assertThat(again.strength(node)).isEqualTo(network.strength(node));
      }
    }
  }

  @Test
  void noEdgeStandsTwice() {
    Network.Builder twice = Network.builder().edge("a", "b", 1).edge("b", "c", 1).edge("b", "a", 2);
    assertThatThrownBy(twice::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two edges a - b");
  }

  @Test
  void noEdgeLeadsFromANodeToItself() {
    assertThatThrownBy(() -> Network.builder().edge("a", "a", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from a to itself");
  }

  @Test
  void weightsAreNumbersAboveNought() {
    for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Network.builder().edge("a", "b", weight))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("weighs " + weight);
    }
  }

  @Test
  void networkMayBeEmpty() {
    assertThat(Network.builder().build().nodes()).isZero();
  }

  private static List<String> edges(Network network) {
    List<String> edges = new ArrayList<>();
    network.forEachEdge(
        (source, target, weight) ->
            edges.add(network.id(source) + "-" + network.id(target) + ":" + weight));
    return edges;
  }
}
