package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DispersionTest {
  @Test
  void poissonCountsVaryAsMuchAsTheirMean() {
    DailyCounts series = new RandomSeries(1, 1).flat(.002, RandomSeries.weekly(3_000, 1_000));

    assertThat(Dispersion.of(series)).isCloseTo(1, within(.1));
  }

  @Test
  void countsThatVaryTwiceAsMuchAreToldSo() {
    DailyCounts series = new RandomSeries(1, 2).flat(.004, RandomSeries.weekly(3_000, 1_000));

    assertThat(Dispersion.of(series)).isCloseTo(2, within(.25));
  }

  @Test
  void aChangeOfLevelIsNoDispersion() {
    double[] rates = new double[400];
    Arrays.fill(rates, 0, 200, .004);
    Arrays.fill(rates, 200, 400, .02);
    DailyCounts series = new RandomSeries(2, 1).at(rates, RandomSeries.steady(400, 1_000));

    assertThat(Dispersion.of(series)).isCloseTo(1, within(.2));
  }

  @Test
  void whatIsLikeTheDayBeforeVariesMoreByTheWeek() {
    DailyCounts series =
        new RandomSeries(3, 1).alike(.02, .5, .5, RandomSeries.steady(1_000, 1_000));

    assertThat(Dispersion.ofStretches(series)).isGreaterThan(1.5 * Dispersion.of(series));
  }

  @Test
  void nothingNamedHasTheLeastDispersion() {
    assertThat(Dispersion.of(new RandomSeries(4, 1).flat(0, RandomSeries.steady(30, 10))))
        .isEqualTo(1);
  }
}
