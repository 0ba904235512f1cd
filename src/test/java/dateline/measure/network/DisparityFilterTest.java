package dateline.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DisparityFilterTest {
  /**
   * The strength of h is 10, from 4 edges, that of a is 7, from 2, that of b 3, from 2; c and d
   * have one edge.
   */
  private static final Network NETWORK = Graphs.of("h-a:6 h-b:2 h-c:1 h-d:1 a-b:1");

  /**
   * By hand: h gives h-a (1 - 6/10)^3 = 0.064, a gives it (1 - 6/7)^1 = 0.142857; h gives h-b (1 -
   * 2/10)^3 = 0.512, b gives it 1 - 2/3 = 0.333333; h gives h-c and h-d (1 - 1/10)^3 = 0.729; a
   * gives a-b 1 - 1/7 = 0.857143, b gives it 1 - 1/3 = 0.666667.
   */
  @Test
  void edgeIsAsSignificantAsItsEndsSayAtMost() {
    Map<String, Double> alpha = alpha(NETWORK);
    assertThat(alpha.get("a-h")).isCloseTo(0.064, within(1e-12));
    assertThat(alpha.get("b-h")).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(alpha.get("a-b")).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void nodeOfOneEdgeLeavesTheOtherEndToDecide() {
    assertThat(alpha(NETWORK).get("c-h")).isCloseTo(0.729, within(1e-12));
    assertThat(alpha(Graphs.of("a-b:9")).get("a-b")).isEqualTo(1);
  }

  /**
   * What a node of k edges expects by chance: 1/k each; then the probability is (1 - 1/k)^(k-1).
   */
  @Test
  void equalEdgesOfANodeAreEquallyLikely() {
    Map<String, Double> alpha = alpha(Graphs.of("h-a:3 h-b:3 h-c:3"));
    assertThat(alpha.values()).allSatisfy(of -> assertThat(of).isCloseTo(4 / 9.0, within(1e-12)));
  }

  /** The formula is the integral of the paper: 1 - (k - 1) times that of (1 - x)^(k - 2). */
  @Test
  void alphaIsTheIntegralOfThePaper() {
    int steps = 100_000;
    double share = 0.3;
    int degree = 7;
    double integral = 0;
    for (int i = 0; i < steps; i++) {
      integral += Math.pow(1 - (i + 0.5) / steps * share, degree - 2) * share / steps;
    }
    assertThat(DisparityFilter.alpha(3, 10, degree))
        .isCloseTo(1 - (degree - 1) * integral, within(1e-9));
  }

  @Test
  void backboneKeepsSignificantEdgesAndTheirNodes() {
    Network backbone = DisparityFilter.backbone(NETWORK, 0.5);
    assertThat(alpha(backbone)).containsOnlyKeys("a-h", "b-h");
    assertThat(backbone.nodes()).isEqualTo(3);
    assertThat(backbone.strength(backbone.node("h"))).isEqualTo(8);
  }

  private static Map<String, Double> alpha(Network network) {
    Map<String, Double> alphas = new TreeMap<>();
    DisparityFilter.forEachEdge(
        network,
        (source, target, weight, alpha) ->
            alphas.put(network.id(source) + "-" + network.id(target), alpha));
    return alphas;
  }
}
