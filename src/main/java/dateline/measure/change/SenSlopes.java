package dateline.measure.change;

import dateline.measure.Interval;
import java.util.Arrays;

/** The slopes between each two values of a series (Sen 1968), ascending. */
final class SenSlopes {
  /** The normal quantile of a two-sided 95 % interval. */
  private static final double QUANTILE = 1.959963984540054;

  private final double[] ascending;

  SenSlopes(int[] times, double[] values) {
    ascending = new double[values.length * (values.length - 1) / 2];
    int n = 0;
    for (int i = 1; i < values.length; i++) {
      for (int j = 0; j < i; j++) {
        ascending[n++] = (values[i] - values[j]) / (times[i] - times[j]);
      }
    }
    Arrays.sort(ascending);
  }

  /** How many pairs there are. */
  int pairs() {
    return ascending.length;
  }

  /** The pairs that rise, less those that fall: Kendall's score. */
  double score() {
    double score = 0;
    for (double slope : ascending) {
      score += Math.signum(slope);
    }
    return score;
  }

  double median() {
    int n = ascending.length;
    return (ascending[(n - 1) / 2] + ascending[n / 2]) / 2;
  }

  /**
   * The 95 % interval of the median.
   *
   * @param deviation of Kendall's score
   */
  Interval interval(double deviation) {
    double away = QUANTILE * deviation;
    return new Interval(at((pairs() - away) / 2 - 1), at((pairs() + away) / 2));
  }

  private double at(double rank) {
    return ascending[(int) Math.max(0, Math.min(pairs() - 1.0, Math.rint(rank)))];
  }
}
