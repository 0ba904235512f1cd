package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BurstChanceTest {
  /** The mean of a likelihood ratio is 1. */
  @Test
  void aBinomialsScoresDecayAtTheRateOfOne() {
    assertThat(new BurstChance(BurstState.of(.02, .04, 1)).decay()).isCloseTo(1, within(1e-9));
    assertThat(new BurstChance(BurstState.of(.3, .6, 1)).decay()).isCloseTo(1, within(1e-9));
  }

  /** Of 100,000 drawn days of negative binomial counts the mean of exp(decay score) is 1. */
  @Test
  void theMeanOfDispersedDaysIsOne() {
    BurstState state = BurstState.of(.002, .004, 2);
    double decay = new BurstChance(state).decay();
    DailyCounts drawn = new RandomSeries(1, 2).flat(.002, RandomSeries.steady(100_000, 1_000));
    double sum = 0;
    for (int count : drawn.counts()) {
      sum += Math.exp(decay * state.score(count, 1_000));
    }
    assertThat(sum / drawn.days()).isCloseTo(1, within(.02));
  }

  /** Ten articles, of which the rise begins with the first that names it. */
  @Test
  void aRiseBeginsWhereADayScoresAboveZero() {
    assertThat(new BurstChance(BurstState.of(.02, .04, 1)).begins(10))
        .isCloseTo(1 - Math.pow(1 - .04, 10), within(1e-9));
  }

  @Test
  void noDayCountsMoreThanOnce() {
    for (int of = 1; of < 100_000; of *= 10) {
      assertThat(new BurstChance(BurstState.of(.02, .04, 1.5)).begins(of)).isBetween(0.0, 1.0);
      assertThat(new BurstChance(BurstState.of(.6, .8, 1.5)).begins(of)).isBetween(0.0, 1.0);
    }
  }
}
