package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptimalPartitionTest {
  private static final int LEAST = 5;
  private static final double PENALTY = 2;

  /** Rates that change often, so that stretches compete. */
  private static DailyCounts changing(long seed) {
    RandomSeries random = new RandomSeries(seed, 1.5);
    double[] rates = new double[120];
    for (int from = 0; from < rates.length; from += 20) {
      Arrays.fill(rates, from, from + 20, random.between(.001, .01));
    }
    return random.at(rates, RandomSeries.weekly(rates.length, 1_000));
  }

  @Test
  void isTheBestOfAllDivisions() {
    int divided = 0;
    for (long seed = 0; seed < 50; seed++) {
      DailyCounts series = changing(seed);
      Likelihood likelihood = new Likelihood(series, series.daysWithArticles());
      int[] bounds = new OptimalPartition(likelihood, 1, PENALTY, LEAST).bounds(series.days());

      assertThat(bounds).isEqualTo(bestOfAll(likelihood, series.days()));
      divided += bounds.length - 2;
    }
    assertThat(divided).isGreaterThan(100);
  }

  /** The same by trying each start for each end. */
  private static int[] bestOfAll(Likelihood likelihood, int days) {
    double[] best = new double[days + 1];
    int[][] bounds = new int[days + 1][];
    for (int end = LEAST; end <= days; end++) {
      best[end] = likelihood.gain(0, end);
      bounds[end] = new int[] {0, end};
      for (int start = LEAST; start <= end - LEAST; start++) {
        double value = best[start] - PENALTY + likelihood.gain(start, end);
        if (value > best[end]) {
          best[end] = value;
          bounds[end] = Arrays.copyOf(bounds[start], bounds[start].length + 1);
          bounds[end][bounds[start].length] = end;
        }
      }
    }
    return bounds[days];
  }

  @Test
  void theBoundOnAGainHolds() {
    DailyCounts series = changing(7);
    Likelihood likelihood = new Likelihood(series, series.daysWithArticles());
    for (int from = 0; from < series.days(); from++) {
      for (int to = from + 1; to <= series.days(); to++) {
        double above = likelihood.excess(to) - likelihood.excess(from);
        double articles = likelihood.articles(to) - likelihood.articles(from);
        double chiSquare = above * above / (articles * likelihood.variance());

        assertThat(likelihood.gain(from, to)).isBetween(-1e-9, chiSquare + 1e-9);
      }
    }
  }

  @Test
  void whereAllOrNoArticlesNameItNothingChanges() {
    int[] of = RandomSeries.steady(60, 3);
    for (int[] counts : List.of(of.clone(), new int[60])) {
      DailyCounts series = new DailyCounts(RandomSeries.FIRST, counts, of.clone());
      Likelihood likelihood = new Likelihood(series, series.daysWithArticles());

      assertThat(new OptimalPartition(likelihood, 1, PENALTY, LEAST).bounds(60))
          .containsExactly(0, 60);
    }
  }
}
