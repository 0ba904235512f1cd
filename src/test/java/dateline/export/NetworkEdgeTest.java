package dateline.export;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NetworkEdgeTest {

  @Test
  void numberThatIsNoneIsRefused() {
    assertThatThrownBy(() -> lift(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a - b has a value of Infinity");
    assertThatThrownBy(() -> new NetworkNode("a", null, null, null, 1, Double.NaN, null, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a has a value of NaN");
  }

  private static NetworkEdge lift(double lift) {
    return new NetworkEdge("a", "b", null, null, null, null, null, null, null, lift, null, null);
  }
}
