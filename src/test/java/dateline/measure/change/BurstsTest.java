package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BurstsTest {
  /** Two of a hundred articles name it, but for the days told. */
  private static DailyCounts series(int days, int[] burst, int named) {
    int[] counts = new int[days];
    Arrays.fill(counts, 2);
    for (int day : burst) {
      counts[day] = named;
    }
    return new DailyCounts(RandomSeries.FIRST, counts, RandomSeries.steady(days, 100));
  }

  @Test
  void daysFarAboveTheUsualRateAreOneBurst() {
    List<Burst> bursts = Bursts.of(series(100, new int[] {40, 41, 42}, 12), BurstStates.USUAL);

    assertThat(bursts).hasSize(1);
    Burst burst = bursts.get(0);
    assertThat(burst.first()).isEqualTo(RandomSeries.FIRST.plusDays(40));
    assertThat(burst.last()).isEqualTo(RandomSeries.FIRST.plusDays(42));
    assertThat(burst.state()).isEqualTo(2);
    assertThat(burst.named()).isEqualTo(36);
    assertThat(burst.rate()).isCloseTo(.12, within(1e-12));
    assertThat(burst.expected()).isCloseTo(6.9, within(.1));
    assertThat(burst.p()).isLessThan(1e-5);
  }

  @Test
  void theWeightIsTheLogLikelihoodSaved() {
    UsualRates usual = new UsualRates(List.of(new UsualRates.Level(0, 100, .02)));
    double saved = 36 * Math.log(4) + 264 * Math.log((1 - .08) / (1 - .02));
    DailyCounts series = series(100, new int[] {40, 41, 42}, 12);

    assertThat(Bursts.of(series, usual, 1.5, BurstStates.USUAL).get(0).weight())
        .isCloseTo(saved / 1.5, within(1e-9));
  }

  @Test
  void aStepUpHasItsPrice() {
    DailyCounts series = series(100, new int[] {40, 41}, 9);

    assertThat(Bursts.of(series, new BurstStates(2, 2, 1))).hasSize(1);
    assertThat(Bursts.of(series, new BurstStates(2, 2, 5))).isEmpty();
  }

  @Test
  void aGapWithinABurstDoesNotEndIt() {
    DailyCounts series = series(100, new int[] {40, 41, 43, 44}, 12);
    boolean[] gaps = new boolean[100];
    gaps[42] = true;
    gaps[45] = true;

    assertThat(Bursts.of(series.without(gaps), BurstStates.USUAL))
        .extracting(Burst::last)
        .containsExactly(RandomSeries.FIRST.plusDays(44));
  }

  @Test
  void aBurstMayBeginTheSeriesAndAnotherEndIt() {
    List<Burst> bursts = Bursts.of(series(100, new int[] {0, 1, 98, 99}, 15), BurstStates.USUAL);

    assertThat(bursts)
        .extracting(Burst::first)
        .containsExactly(RandomSeries.FIRST, RandomSeries.FIRST.plusDays(98));
  }

  @Test
  void highRatesHaveRaisedStatesToo() {
    DailyCounts series = series(100, new int[] {40, 41, 42}, 99);
    int[] counts = Arrays.stream(series.counts()).map(count -> count == 2 ? 60 : count).toArray();

    assertThat(
            Bursts.of(new DailyCounts(RandomSeries.FIRST, counts, series.of()), BurstStates.USUAL))
        .hasSize(1);
  }

  @Test
  void nothingNamedHasNoBurst() {
    assertThat(Bursts.of(series(50, new int[0], 0), BurstStates.USUAL)).isEmpty();
    assertThat(
            Bursts.of(
                new DailyCounts(RandomSeries.FIRST, new int[40], new int[40]), BurstStates.USUAL))
        .isEmpty();
  }

  @Test
  void statesThatDoNotRiseAreRefused() {
    assertThatThrownBy(() -> new BurstStates(1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
