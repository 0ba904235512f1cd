package dateline.measure.change;

import dateline.measure.Interval;
import java.util.Arrays;
import org.apache.commons.math3.special.Erf;
import org.jspecify.annotations.Nullable;

/**
 * Whether a series rises or falls throughout: the test of Mann (1945) and Kendall (1975) for series
 * whose neighbouring values are alike (Hamed and Rao 1998), and the slope of Sen (1968).
 *
 * @param tau Kendall's tau-b of value and time: 1 where it always rises, -1 where it always falls
 * @param p how likely a tau as far from 0 is without a trend
 * @param slope the median slope between two values, as a share of articles a day
 * @param interval of the slope, 95 %, as wide as the p value says
 */
public record MannKendall(double tau, double p, double slope, Interval interval) {
  /** Below so many values the normal distribution does not hold. */
  public static final int LEAST = 10;

  /**
   * The trend of a series of rates; periods without articles are passed over.
   *
   * @param together days that are made one value: 1, or 7 so that a rhythm of weeks is no matter
   * @return null where there are fewer values than {@link #LEAST}
   */
  public static @Nullable MannKendall of(DailyCounts series, int together) {
    DailyCounts periods = series.together(together);
    int[] times = periods.daysWithArticles();
    if (times.length < LEAST) {
      return null;
    }
    double[] rates = Arrays.stream(times).mapToDouble(i -> periods.rate(i, i + 1)).toArray();
    return of(Arrays.stream(times).map(i -> i * together).toArray(), rates);
  }

  /** The trend of values at times that ascend. */
  static MannKendall of(int[] times, double[] values) {
    SenSlopes slopes = new SenSlopes(times, values);
    Ties ties = Ties.of(values);
    if (ties.pairs() == slopes.pairs()) {
      return new MannKendall(0, 1, 0, new Interval(0, 0));
    }
    double slope = slopes.median();
    double factor = Likeness.factor(level(times, values, slope));
    double deviation = Math.sqrt(ties.variance() * factor);
    double score = slopes.score();
    double z = Math.max(0, Math.abs(score) - 1) / deviation;
    double pairs = slopes.pairs();
    return new MannKendall(
        score / Math.sqrt(pairs * (pairs - ties.pairs())),
        Erf.erfc(z / Math.sqrt(2)),
        slope,
        slopes.interval(deviation));
  }

  /** The values without a trend. */
  private static double[] level(int[] times, double[] values, double slope) {
    double[] level = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      level[i] = values[i] - slope * times[i];
    }
    return level;
  }

  /**
   * What equal values take from the score.
   *
   * @param pairs of equal values
   * @param variance of the score without a trend
   */
  private record Ties(double pairs, double variance) {
    static Ties of(double[] values) {
      double[] ascending = values.clone();
      Arrays.sort(ascending);
      double pairs = 0;
      double variance = share(values.length);
      int from = 0;
      for (int i = 1; i <= ascending.length; i++) {
        if (i == ascending.length || ascending[i] != ascending[from]) {
          double equal = i - from;
          pairs += equal * (equal - 1) / 2;
          variance -= share(equal);
          from = i;
        }
      }
      return new Ties(pairs, variance);
    }

    private static double share(double n) {
      return n * (n - 1) * (2 * n + 5) / 18;
    }
  }
}
