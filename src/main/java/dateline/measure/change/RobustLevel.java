package dateline.measure.change;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * The usual rate of a series, which no burst moves, and how the last days stand against it.
 *
 * <p>On most days most things are not named, and the median day says nothing. So days are put
 * together, one, seven or 28 of them, until the median period has {@link #ENOUGH} articles that
 * name it; the level is the median rate of the periods. Where something is named in less than half
 * of the periods of 28 days, its usual rate is 0.
 *
 * @param rate the median share of articles
 * @param spread of the periods' rates: their median distance from it, scaled to a normal standard
 *     deviation (Rousseeuw and Croux 1993), and at least that of a binomial with the dispersion
 * @param period days that were put together
 * @param last the share of articles in the last seven days; not a number where they have none
 * @param standing how many spreads the last seven days lie above (Iglewicz and Hoaglin 1993); the
 *     spread is widened where they have fewer articles than a period
 */
public record RobustLevel(double rate, double spread, int period, double last, double standing) {
  /** The days whose standing is told; they are no part of the level. */
  public static final int LAST = 7;

  /** With so many articles the median of counts is near their mean. */
  static final double ENOUGH = 5;

  /** A level is not told by fewer periods. */
  private static final int FEWEST = 8;

  private static final int[] PERIODS = {1, LAST, 28};
  private static final double NORMAL = 1.482602218505602;

  /**
   * The level of a series and the standing of its last days.
   *
   * @throws IllegalArgumentException when there are no articles before them
   */
  public static RobustLevel of(DailyCounts series) {
    int before = Math.max(0, series.days() - LAST);
    DailyCounts history =
        new DailyCounts(
            series.first(),
            Arrays.copyOf(series.counts(), before),
            Arrays.copyOf(series.of(), before));
    if (history.daysWithArticles().length == 0) {
      throw new IllegalArgumentException("a series without articles before its last days");
    }
    return of(history, series, period(history));
  }

  private static int period(DailyCounts history) {
    int period = 1;
    for (int longer : PERIODS) {
      DailyCounts periods = history.together(longer);
      int[] told = periods.daysWithArticles();
      if (longer > 1 && told.length < FEWEST) {
        return period;
      }
      period = longer;
      if (median(told, i -> periods.counts()[i]) >= ENOUGH) {
        return period;
      }
    }
    return period;
  }

  private static RobustLevel of(DailyCounts history, DailyCounts series, int period) {
    DailyCounts periods = history.together(period);
    int[] told = periods.daysWithArticles();
    double rate = median(told, i -> periods.rate(i, i + 1));
    double distance = median(told, i -> Math.abs(periods.rate(i, i + 1) - rate));
    double articles = median(told, i -> periods.of()[i]);
    double spread = Math.max(NORMAL * distance, least(history, rate, articles));
    int from = history.days();
    double lastArticles = Arrays.stream(series.of(), from, series.days()).sum();
    double last = series.rate(from, series.days());
    double wide = spread * Math.sqrt(Math.max(1, articles / lastArticles));
    return new RobustLevel(rate, spread, period, last, (last - rate) / wide);
  }

  /**
   * What periods of so many articles vary at the least; a rate of 0 is known to half an article.
   */
  private static double least(DailyCounts history, double rate, double articles) {
    double possible = Math.max(rate, 0.5 / articles);
    return Math.sqrt(Dispersion.of(history) * possible * (1 - possible) / articles);
  }

  private static double median(int[] told, IntToDoubleFunction value) {
    return new Median().evaluate(Arrays.stream(told).mapToDouble(value).toArray());
  }
}
