package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

  /** The example of Newcombe 1998: 81 of 263. */
  @Test
  void wilsonAgreesWithTheLiterature() {
    Interval interval = Interval.wilson(81, 263);
    assertThat(interval.low()).isCloseTo(0.2553, within(0.0001));
    assertThat(interval.high()).isCloseTo(0.3662, within(0.0001));
  }

  @Test
  void wilsonStaysWithinZeroAndOne() {
    assertThat(Interval.wilson(0, 7).low()).isZero();
    assertThat(Interval.wilson(7, 7).high()).isEqualTo(1);
    assertThat(Interval.wilson(0, 7).high()).isBetween(0.3, 0.4);
  }

  /** Two observations 1 and 3: mean 2, deviation 1.414, t of one degree of freedom 12.706. */
  @Test
  void studentIsWideForFewObservations() {
    Interval interval = Interval.student(2, Math.sqrt(2), 2);
    assertThat(interval.low()).isCloseTo(2 - 12.7062, within(0.0001));
    assertThat(interval.high()).isCloseTo(2 + 12.7062, within(0.0001));
  }

  @Test
  void studentIsNormalForManyObservations() {
    assertThat(Interval.student(0, 100, 10_001).high()).isCloseTo(1.95987, within(0.0001));
  }
}
