package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class MaximalGainTest {
  @Test
  void theGainOfAPValueHasThatPValue() {
    double gain = MaximalGain.gain(.01, 400, 14);

    assertThat(MaximalGain.pValue(gain, 400, 14)).isCloseTo(.01, within(1e-6));
  }

  @Test
  void littleGainIsFoundInAnySeries() {
    assertThat(MaximalGain.pValue(0, 400, 14)).isEqualTo(1);
    assertThat(MaximalGain.pValue(1.4, 400, 14)).isEqualTo(1);
  }

  @Test
  void moreGainIsLessLikely() {
    for (double gain = 0; gain < 50; gain += .01) {
      assertThat(MaximalGain.pValue(gain + .01, 28, 14))
          .isLessThanOrEqualTo(MaximalGain.pValue(gain, 28, 14));
      assertThat(MaximalGain.pValue(gain + .01, 3_000, 14))
          .isLessThanOrEqualTo(MaximalGain.pValue(gain, 3_000, 14));
    }
  }

  /** 2,000 walks of 200 normal steps: the formula bounds the share of those that gain so much. */
  @Test
  void normalStepsExceedItNoMoreOftenThanItSays() {
    Well19937c random = new Well19937c(1);
    double gain = MaximalGain.gain(.05, 200, 14);
    int exceeded = 0;
    for (int walk = 0; walk < 2_000; walk++) {
      exceeded += best(random) > gain ? 1 : 0;
    }
    assertThat(exceeded / 2_000.0).isBetween(.02, .055);
  }

  private static double best(Well19937c random) {
    double[] sums = new double[201];
    for (int i = 0; i < 200; i++) {
      sums[i + 1] = sums[i] + random.nextGaussian();
    }
    double best = 0;
    for (int at = 14; at <= 200 - 14; at++) {
      double above = sums[at] - sums[200] * at / 200;
      best = Math.max(best, above * above / (2.0 * at * (200 - at) / 200));
    }
    return best;
  }
}
