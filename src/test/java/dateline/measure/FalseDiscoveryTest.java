package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  /** The example of Benjamini and Hochberg 1995: 15 tests of a trial of thrombolytics. */
  private static final double[] TRIAL = {
    .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
    .7590, 1.000
  };

  @Test
  void fourTestsOfTheTrialAreKeptAtFivePercent() {
    double[] q = FalseDiscovery.qValues(TRIAL);

    assertThat(Arrays.stream(q).filter(value -> value <= .05)).hasSize(4);
    assertThat(q[3]).isCloseTo(.0095 * 15 / 4, within(1e-12));
    assertThat(q[4]).isGreaterThan(.05);
  }

  @Test
  void aTestIsKeptWhenOneOfAHigherPValueIs() {
    double[] q = FalseDiscovery.qValues(new double[] {.04, .03});

    assertThat(q).containsExactly(.04, .04);
  }

  @Test
  void orderDoesNotMatter() {
    double[] q = FalseDiscovery.qValues(new double[] {.5, .001, .02});

    assertThat(q[0]).isCloseTo(.5, within(1e-12));
    assertThat(q[1]).isCloseTo(.003, within(1e-12));
    assertThat(q[2]).isCloseTo(.03, within(1e-12));
  }

  @Test
  void testsThatWereNotWrittenDownCountAsFailed() {
    double[] written = Arrays.copyOf(TRIAL, 5);
    double[] all = Arrays.copyOf(TRIAL, 15);
    Arrays.fill(all, 5, 15, 1);

    assertThat(FalseDiscovery.qValues(written, 15))
        .containsExactly(Arrays.copyOf(FalseDiscovery.qValues(all), 5));
  }

  @Test
  void noTestsHaveNoQValues() {
    assertThat(FalseDiscovery.qValues(new double[0])).isEmpty();
  }

  @Test
  void whatIsNoPValueIsRefused() {
    assertThatThrownBy(() -> FalseDiscovery.qValues(new double[] {Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FalseDiscovery.qValues(new double[] {.5, .5}, 1))
        .hasMessageContaining("2 p values of only 1");
  }
}
