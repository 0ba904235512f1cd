package dateline.sentiment.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.sentiment.Polarity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemperatureTest {

  /** Scores that say 3 of 4 are right where it is so, and the same ones twice as sure. */
  @Test
  void scoresThatAreTwiceAsSureAreHalved() {
    List<double[]> scores = new ArrayList<>();
    List<double[]> surer = new ArrayList<>();
    List<Polarity> found = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double score = Math.log(6);
      scores.add(new double[] {score, 0, 0});
      surer.add(new double[] {2 * score, 0, 0});
      found.add(i % 4 > 0 ? Polarity.negative : i % 8 == 0 ? Polarity.neutral : Polarity.positive);
    }
    assertThat(Temperature.of(scores, found)).isCloseTo(1, within(1e-4));
    assertThat(Temperature.of(surer, found)).isCloseTo(2, within(1e-4));
  }
}
