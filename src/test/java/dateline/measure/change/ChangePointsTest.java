package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
  private static double[] rates(int days, int at, double before, double after) {
    double[] rates = new double[days];
    Arrays.fill(rates, 0, at, before);
    Arrays.fill(rates, at, days, after);
    return rates;
  }

  @Test
  void aChangeIsFoundWithItsRates() {
    DailyCounts series =
        new RandomSeries(1, 1).at(rates(200, 120, .004, .016), RandomSeries.weekly(200, 1_000));

    List<ChangePoint> changes = ChangePoints.of(series);

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).day())
        .isBetween(RandomSeries.FIRST.plusDays(119), RandomSeries.FIRST.plusDays(121));
    assertThat(changes.get(0).before()).isCloseTo(.004, within(.001));
    assertThat(changes.get(0).after()).isCloseTo(.016, within(.002));
    assertThat(changes.get(0).p()).isLessThan(1e-6);
  }

  @Test
  void theNewLevelBeginsOnADayWithArticles() {
    int[] of = RandomSeries.steady(200, 1_000);
    Arrays.fill(of, 95, 105, 0);
    DailyCounts series = new RandomSeries(2, 1).at(rates(200, 100, .002, .02), of);

    assertThat(ChangePoints.of(series))
        .extracting(ChangePoint::day)
        .containsExactly(RandomSeries.FIRST.plusDays(105));
  }

  @Test
  void whatIsNamedForTheFirstTimeChanges() {
    DailyCounts series =
        new RandomSeries(3, 1).at(rates(100, 50, 0, .005), RandomSeries.steady(100, 1_000));

    assertThat(ChangePoints.of(series)).extracting(ChangePoint::before).containsExactly(0.0);
  }

  @Test
  void nothingNamedDoesNotChange() {
    assertThat(ChangePoints.of(new RandomSeries(4, 1).flat(0, RandomSeries.steady(60, 50))))
        .isEmpty();
    assertThat(ChangePoints.of(new RandomSeries(4, 1).flat(1, RandomSeries.steady(60, 1))))
        .isEmpty();
  }

  @Test
  void twoLevelsNeedRoom() {
    DailyCounts series =
        new RandomSeries(5, 1).at(rates(27, 13, .002, .1), RandomSeries.steady(27, 1_000));

    assertThat(ChangePoints.of(series)).isEmpty();
  }
}
