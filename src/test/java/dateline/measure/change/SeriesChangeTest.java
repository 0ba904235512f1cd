package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SeriesChangeTest {
  private static final int DAYS = 400;

  private static DailyCounts raised(int from, int to, double factor) {
    double[] rates = new double[DAYS];
    Arrays.fill(rates, .008);
    Arrays.fill(rates, from, to, .008 * factor);
    return new RandomSeries(1, 1).at(rates, RandomSeries.weekly(DAYS, 1_000));
  }

  @Test
  void aWeekAboveTheLevelIsABurstAndNoChange() {
    SeriesChange change = SeriesChange.of(raised(200, 207, 3));

    assertThat(change.changes()).isEmpty();
    assertThat(change.bursts()).filteredOn(burst -> burst.p() <= .05).hasSize(1);
  }

  @Test
  void whatLastsIsAChangeAndNoBurst() {
    SeriesChange change = SeriesChange.of(raised(200, DAYS, 3));

    assertThat(change.changes()).hasSize(1);
    assertThat(change.bursts()).noneMatch(burst -> burst.p() <= .05);
    assertThat(change.trend()).isNotNull();
    assertThat(change.trend().p()).isLessThan(.05);
  }

  @Test
  void aRiseOfTheLastDaysIsABurstUntilItLasts() {
    SeriesChange change = SeriesChange.of(raised(390, DAYS, 3));

    assertThat(change.changes()).isEmpty();
    assertThat(change.bursts())
        .extracting(Burst::last)
        .contains(RandomSeries.FIRST.plusDays(DAYS - 1));
    assertThat(change.level().standing()).isGreaterThan(3);
  }

  @Test
  void twoMonthsAboveTheLevelAreTwoChanges() {
    assertThat(SeriesChange.of(raised(200, 260, 3)).changes()).hasSize(2);
  }

  @Test
  void aBurstIsSetAgainstTheLevelOfItsTime() {
    double[] rates = new double[DAYS];
    Arrays.fill(rates, 0, 200, .002);
    Arrays.fill(rates, 200, DAYS, .02);
    Arrays.fill(rates, 100, 107, .012);
    FoundChanges found =
        FoundChanges.in(new RandomSeries(2, 1).at(rates, RandomSeries.steady(DAYS, 1_000)));

    assertThat(found.changes()).hasSize(1);
    assertThat(found.changesNear(200, 3)).isEqualTo(1);
    assertThat(found.bursts()).hasSize(1);
    assertThat(found.burstsIn(100, 107)).isEqualTo(1);
  }

  @Test
  void whatWasNamedInOneWeekOnlyHasABurst() {
    double[] rates = new double[DAYS];
    Arrays.fill(rates, 200, 205, .01);
    SeriesChange change =
        SeriesChange.of(new RandomSeries(3, 1).at(rates, RandomSeries.steady(DAYS, 1_000)));

    assertThat(change.changes()).isEmpty();
    assertThat(change.bursts()).hasSize(1);
    assertThat(change.bursts().get(0).p()).isLessThan(1e-6);
  }

  @Test
  void oneDayMayBeABurst() {
    int[] counts = raised(0, 0, 1).counts().clone();
    counts[200] = 60;
    SeriesChange change =
        SeriesChange.of(
            new DailyCounts(RandomSeries.FIRST, counts, RandomSeries.steady(DAYS, 1_000)));

    assertThat(change.bursts())
        .filteredOn(burst -> burst.p() <= .05)
        .extracting(Burst::first)
        .containsExactly(RandomSeries.FIRST.plusDays(200));
  }

  @Test
  void sameSeriesSameResult() {
    DailyCounts series = raised(200, 207, 3);

    assertThat(SeriesChange.of(series)).isEqualTo(SeriesChange.of(series));
  }
}
