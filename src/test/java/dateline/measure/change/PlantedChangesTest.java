package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Changes of a known size in 400 days of about 0 to 30 articles of 1,000, fewer at weekends: of 300
 * series each, how many are found, and how much of what is found was planted.
 */
class PlantedChangesTest {
  private static final int SERIES = 300;
  private static final int DAYS = 400;
  private static final int ARTICLES = 1_000;

  /** Counts of found and planted. */
  private record Score(long recalled, long right, long found) {
    void check(String what) {
      double recall = (double) recalled / SERIES;
      double precision = (double) right / found;
      System.out.printf("%s: recall %.3f, precision %.3f%n", what, recall, precision);
      assertThat(recall).isGreaterThanOrEqualTo(.9);
      assertThat(precision).isGreaterThanOrEqualTo(.95);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // named a workday, times as many for seven days, dispersion
    "2, 5, 1",
    "4, 3, 1",
    "8, 2.5, 1",
    "4, 4, 2",
    "8, 3.5, 2",
  })
  void burstsOfAWeekAreFound(double named, double factor, double dispersion) {
    RandomSeries random = new RandomSeries(1, dispersion);
    Score score = new Score(0, 0, 0);
    for (int i = 0; i < SERIES; i++) {
      int from = random.day(30, DAYS - 30);
      FoundChanges found = found(random, named, from, from + 7, factor);
      long right = found.burstsIn(from, from + 7);
      score =
          new Score(
              score.recalled() + Math.min(1, right),
              score.right() + right,
              score.found() + found.bursts().size());
    }
    score.check("bursts " + named + " x " + factor + ", dispersion " + dispersion);
  }

  @ParameterizedTest
  @CsvSource({
    // named a workday before (or after), times as many after (or before), dispersion
    "2, 4, 1",
    "4, 2.5, 1",
    "8, 2.5, 1",
    "4, 4, 2",
    "8, 3, 2",
  })
  void changesOfLevelAreFoundWithinThreeDays(double named, double factor, double dispersion) {
    RandomSeries random = new RandomSeries(2, dispersion);
    Score score = new Score(0, 0, 0);
    for (int i = 0; i < SERIES; i++) {
      int at = random.day(60, DAYS - 60);
      boolean rises = i % 2 == 0;
      FoundChanges found = found(random, named, rises ? at : 0, rises ? DAYS : at, factor);
      long right = found.changesNear(at, 3);
      score =
          new Score(
              score.recalled() + Math.min(1, right),
              score.right() + right,
              score.found() + found.changes().size());
    }
    score.check("changes " + named + " x " + factor + ", dispersion " + dispersion);
  }

  private static FoundChanges found(
      RandomSeries random, double named, int from, int to, double factor) {
    double[] rates = new double[DAYS];
    Arrays.fill(rates, named / ARTICLES);
    Arrays.fill(rates, from, to, factor * named / ARTICLES);
    return FoundChanges.in(random.at(rates, RandomSeries.weekly(DAYS, ARTICLES)));
  }
}
