package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RobustLevelTest {
  private static DailyCounts with(double rate, int from, double raised) {
    double[] rates = new double[400];
    Arrays.fill(rates, rate);
    Arrays.fill(rates, from, Math.min(400, from + 30), raised);
    return new RandomSeries(1, 1).at(rates, RandomSeries.weekly(400, 1_000));
  }

  @Test
  void theUsualRateIsThatOfMostDays() {
    RobustLevel level = RobustLevel.of(with(.01, 100, .2));

    assertThat(level.period()).isEqualTo(1);
    assertThat(level.rate()).isCloseTo(.01, within(.001));
    assertThat(level.standing()).isBetween(-2.0, 2.0);
  }

  @Test
  void whereMostDaysHaveNoneWeeksTell() {
    RobustLevel level = RobustLevel.of(with(.0015, 100, .01));

    assertThat(level.period()).isEqualTo(7);
    assertThat(level.rate()).isCloseTo(.0015, within(.0003));
  }

  @Test
  void whereMostWeeksHaveNoneFourWeeksTell() {
    RobustLevel level = RobustLevel.of(with(.0003, 100, .01));

    assertThat(level.period()).isEqualTo(28);
    assertThat(level.rate()).isCloseTo(.0003, within(.00012));
  }

  @Test
  void whatIsHardlyEverNamedHasTheUsualRateZero() {
    RobustLevel level = RobustLevel.of(with(0, 393, .002));

    assertThat(level.rate()).isZero();
    assertThat(level.standing()).isGreaterThan(3);
  }

  @Test
  void aBusyLastWeekStandsHigh() {
    assertThat(RobustLevel.of(with(.01, 393, .04)).standing()).isGreaterThan(5);
  }

  @Test
  void aLastWeekWithoutArticlesHasNoStanding() {
    boolean[] gaps = new boolean[400];
    Arrays.fill(gaps, 393, 400, true);
    RobustLevel level = RobustLevel.of(with(.01, 100, .2).without(gaps));

    assertThat(level.last()).isNaN();
    assertThat(level.standing()).isNaN();
  }

  @Test
  void aSeriesWithoutArticlesIsRefused() {
    assertThatThrownBy(
            () -> RobustLevel.of(new DailyCounts(RandomSeries.FIRST, new int[40], new int[40])))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
