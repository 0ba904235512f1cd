package dateline.measure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ModularityTest {
  /** Two triangles and the edge between them, in the order a, b, c, d, e, f. */
  private static final Network TRIANGLES = Graphs.of("a-b b-c a-c c-d d-e e-f d-f");

  private static final int[] BY_TRIANGLE = {0, 0, 0, 1, 1, 1};

  /** By hand: 6 of 7 edges lie within; each triangle has half of the strength: 6/7 - 2 (1/2)^2. */
  @Test
  void twoTrianglesWithABridge() {
    assertThat(Modularity.of(TRIANGLES, BY_TRIANGLE, 1)).isCloseTo(5 / 14.0, within(1e-12));
  }

  @Test
  void resolutionWeighsWhatChanceWouldGive() {
    assertThat(Modularity.of(TRIANGLES, BY_TRIANGLE, 1.5)).isCloseTo(6 / 7.0 - 0.75, within(1e-12));
  }

  @Test
  void allInOneHaveNone() {
    assertThat(Modularity.of(TRIANGLES, new int[6], 1)).isCloseTo(0, within(1e-12));
  }

  /** By hand: 5 of 6 lie within; the strengths are 9 and 3 of 12. */
  @Test
  void weightsCount() {
    Network network = Graphs.of("a-b:4 b-c:1 c-d:1");
    assertThat(Modularity.of(network, new int[] {0, 0, 1, 1}, 1))
        .isCloseTo(5 / 6.0 - 9 / 12.0 * (9 / 12.0) - 3 / 12.0 * (3 / 12.0), within(1e-12));
  }

  @Test
  void withoutEdgesThereIsNone() {
    assertThat(Modularity.of(Network.builder().node("a").build(), new int[1], 1)).isZero();
  }
}
