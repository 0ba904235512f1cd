package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

class MannKendallTest {
  private static MannKendall of(double... values) {
    return MannKendall.of(IntStream.range(0, values.length).toArray(), values);
  }

  @Test
  void whatAlwaysRisesHasTauOne() {
    MannKendall trend = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

    assertThat(trend.tau()).isEqualTo(1);
    assertThat(trend.slope()).isEqualTo(1);
    assertThat(trend.interval().holds(1)).isTrue();
  }

  /** Of 45 pairs eight fall: the score is 29, its variance 125 or, for what is alike, more. */
  @Test
  void theScoreIsThatOfThePairs() {
    MannKendall trend = of(3, 1, 4, 2, 6, 5, 10, 7, 9, 8);

    assertThat(trend.tau()).isCloseTo(29 / 45.0, within(1e-12));
    assertThat(trend.p()).isBetween(Erf.erfc(28 / Math.sqrt(125 * 2.0)), .03);
  }

  /** Three pairs are tied: of 45 pairs 42 count beside all 45 of time. */
  @Test
  void tiesCountNeitherWay() {
    MannKendall trend = of(1, 1, 1, 2, 3, 4, 5, 6, 7, 8);

    assertThat(trend.tau()).isCloseTo(42 / Math.sqrt(45.0 * 42), within(1e-12));
  }

  @Test
  void whatNeverChangesHasNoTrend() {
    MannKendall trend = of(new double[20]);

    assertThat(trend.p()).isEqualTo(1);
    assertThat(trend.slope()).isZero();
  }

  @Test
  void oneWildValueDoesNotMoveTheSlope() {
    double[] values = IntStream.range(0, 21).mapToDouble(i -> 2.0 * i).toArray();
    values[10] = 1_000;

    assertThat(of(values).slope()).isCloseTo(2, within(1e-9));
  }

  @Test
  void periodsWithoutArticlesArePassedOver() {
    int[] of = RandomSeries.steady(200, 1_000);
    Arrays.fill(of, 70, 84, 0);
    double[] rates = IntStream.range(0, 200).mapToDouble(i -> .01 + i * .0001).toArray();
    MannKendall trend = MannKendall.of(new RandomSeries(1, 1).at(rates, of), 7);

    assertThat(trend).isNotNull();
    assertThat(trend.p()).isLessThan(1e-4);
    assertThat(trend.interval().holds(.0001)).isTrue();
  }

  @Test
  void aFewValuesTellNoTrend() {
    DailyCounts series = new RandomSeries(1, 1).flat(.01, RandomSeries.steady(63, 100));

    assertThat(MannKendall.of(series, 7)).isNull();
    assertThat(MannKendall.of(series, 1)).isNotNull();
  }

  @Test
  void withoutATrendFewAreFound() {
    assertThat(rejected(0, 60)).isBetween(.02, .055);
  }

  @Test
  void whatIsLikeTheValueBeforeIsNoTrend() {
    assertThat(rejected(.3, 120)).isLessThanOrEqualTo(.075);
  }

  /** The share of 1,000 series of normal values, each like the one before, with p up to .05. */
  private static double rejected(double correlation, int days) {
    Random random = new Random(9);
    int rejected = 0;
    for (int series = 0; series < 1_000; series++) {
      double[] values = new double[days];
      double value = random.nextGaussian();
      for (int i = 0; i < days; i++) {
        values[i] = value;
        value =
            correlation * value + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
      }
      rejected += of(values).p() <= .05 ? 1 : 0;
    }
    return rejected / 1_000.0;
  }
}
