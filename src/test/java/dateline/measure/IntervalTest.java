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

  /** Student's table: 12.706 for one degree of freedom, 2.571 for five. */
  @Test
  void studentsQuantilesAgreeWithTheTable() {
    assertThat(Interval.quantile(1)).isCloseTo(12.7062, within(0.0001));
    assertThat(Interval.quantile(5)).isCloseTo(2.5706, within(0.0001));
    assertThat(Interval.quantile(10_000)).isEqualTo(Interval.NORMAL_QUANTILE);
  }

  /** An example of Newcombe 1998: 56 of 70 and 48 of 80. */
  @Test
  void theIntervalOfADifferenceAgreesWithTheLiterature() {
    Interval one = Interval.wilson(48, 80);
    Interval other = Interval.wilson(56, 70);
    Interval difference = Interval.ofDifference(0.6, one, 0.8, other);
    assertThat(difference.low()).isCloseTo(0.0524, within(0.0001));
    assertThat(difference.high()).isCloseTo(0.3339, within(0.0001));
  }

  @Test
  void anIntervalCanBeCutToWhatIsPossible() {
    assertThat(new Interval(-1.2, 0.3).within(-1, 1)).isEqualTo(new Interval(-1, 0.3));
    assertThat(new Interval(-0.2, 1.3).within(-1, 1)).isEqualTo(new Interval(-0.2, 1));
  }
}
