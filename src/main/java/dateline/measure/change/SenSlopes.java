package dateline.measure.change;

import dateline.measure.Interval;
import java.util.Arrays;
import org.apache.commons.math3.util.KthSelector;

/**
 * The slopes between each two values of a series (Sen 1968). Only those that are asked for are put
 * in their place: to sort all would take ten times as long.
 */
final class SenSlopes {
  /** The normal quantile of a two-sided 95 % interval. */
  private static final double QUANTILE = 1.959963984540054;

  /** Places of pivots that are remembered from one selection to the next. */
  private static final int PIVOTS = 1 << 10;

  private final KthSelector selector = new KthSelector();
  private final int[] pivots = new int[PIVOTS];
  private final double[] slopes;

  SenSlopes(int[] times, double[] values) {
    slopes = new double[values.length * (values.length - 1) / 2];
    Arrays.fill(pivots, -1);
    int n = 0;
    for (int i = 1; i < values.length; i++) {
      for (int j = 0; j < i; j++) {
        slopes[n++] = (values[i] - values[j]) / (times[i] - times[j]);
      }
    }
  }

  /** How many pairs there are. */
  int pairs() {
    return slopes.length;
  }

  /** The pairs that rise, less those that fall: Kendall's score. */
  double score() {
    double score = 0;
    for (double slope : slopes) {
      score += Math.signum(slope);
    }
    return score;
  }

  double median() {
    int n = slopes.length;
    return (ranked((n - 1) / 2) + ranked(n / 2)) / 2;
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
    return ranked((int) Math.max(0, Math.min(pairs() - 1.0, Math.rint(rank))));
  }

  private double ranked(int rank) {
    return selector.select(slopes, pivots, rank);
  }
}
