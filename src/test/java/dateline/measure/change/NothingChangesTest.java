package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of 1,000 series in which nothing changes, of 30 to 600 days with .1 to 15 articles of 50 to 5,000
 * that name something: how many are said to change at a level of .05.
 */
class NothingChangesTest {
  private static final int SERIES = 1_000;

  /** What .05 may be in 1,000 draws: two standard errors more. */
  private static final double MOST = .05 + 2 * Math.sqrt(.05 * .95 / SERIES);

  private static final int[] ARTICLES = {50, 200, 1_000, 5_000};

  @ParameterizedTest
  @CsvSource({"1, false", "1, true", "2, false", "2, true"})
  void flatSeriesDoNotChange(double dispersion, boolean weekly) {
    RandomSeries random = new RandomSeries(3, dispersion);
    int changed = 0;
    int trends = 0;
    for (int i = 0; i < SERIES; i++) {
      DailyCounts series = flat(random, ARTICLES[i % ARTICLES.length], weekly);
      FoundChanges found = FoundChanges.in(series);
      changed += found.any() ? 1 : 0;
      trends += found.trend() ? 1 : 0;
    }
    report("flat, dispersion " + dispersion + ", weekly " + weekly, changed, trends);
    assertThat((double) changed / SERIES).isLessThanOrEqualTo(.05);
    assertThat((double) trends / SERIES).isLessThanOrEqualTo(MOST);
  }

  /** Rates whose logarithms vary by half and follow the day before's. */
  @Test
  void ratesThatFollowTheDayBeforeDoNotChange() {
    RandomSeries random = new RandomSeries(4, 1);
    int changed = 0;
    int trends = 0;
    for (int i = 0; i < SERIES; i++) {
      int[] of = RandomSeries.steady(random.day(60, 600), 1_000);
      DailyCounts series = random.alike(mean(random) / 1_000, .3, .5, of);
      FoundChanges found = FoundChanges.in(series);
      changed += found.any() ? 1 : 0;
      trends += found.trend() ? 1 : 0;
    }
    report("alike", changed, trends);
    assertThat((double) trends / SERIES).isLessThanOrEqualTo(.07);
    assertThat((double) changed / SERIES).isLessThanOrEqualTo(.07);
  }

  /** A crawl that fails for a week, gets a tenth of what there is or, to compare, all. */
  @ParameterizedTest
  @CsvSource({"0", "0.1", "1"})
  void aWeekWithFewerArticlesChangesNothing(double share) {
    RandomSeries random = new RandomSeries(5, 1);
    int changed = 0;
    for (int i = 0; i < SERIES; i++) {
      int[] of = RandomSeries.weekly(200, 1_000);
      int from = random.day(20, 173);
      for (int day = from; day < from + 7; day++) {
        of[day] = (int) (of[day] * share);
      }
      FoundChanges found = FoundChanges.in(random.flat(mean(random) / 1_000, of));
      changed += found.burstsIn(from, from + 7) + found.changesNear(from + 3, 7) > 0 ? 1 : 0;
    }
    System.out.printf("week with %.1f of the articles: changed in %d%n", share, changed);
    assertThat(changed).isLessThanOrEqualTo(2);
  }

  @Test
  void aRateThatIsExactlyTheSameNeverChanges() {
    int[] of = RandomSeries.weekly(200, 1_000);
    Arrays.fill(of, 90, 97, 100);
    Arrays.fill(of, 120, 127, 0);
    int[] counts = Arrays.stream(of).map(articles -> articles / 100).toArray();

    SeriesChange change = SeriesChange.of(new DailyCounts(RandomSeries.FIRST, counts, of));

    assertThat(change.bursts()).isEmpty();
    assertThat(change.changes()).isEmpty();
    assertThat(change.trend()).isNotNull();
    assertThat(change.trend().p()).isEqualTo(1);
  }

  private static DailyCounts flat(RandomSeries random, int articles, boolean weekly) {
    int days = random.day(30, 600);
    double rate = Math.min(.3, mean(random) / articles);
    return random.flat(
        rate, weekly ? RandomSeries.weekly(days, articles) : RandomSeries.steady(days, articles));
  }

  private static double mean(RandomSeries random) {
    return Math.exp(random.between(Math.log(.1), Math.log(15)));
  }

  private static void report(String what, int changed, int trends) {
    System.out.printf(
        "%s: burst or change in %.3f, trend in %.3f%n",
        what, (double) changed / SERIES, (double) trends / SERIES);
  }
}
