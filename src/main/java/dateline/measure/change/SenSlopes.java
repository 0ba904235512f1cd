package dateline.measure.change;

import dateline.measure.Interval;
import java.util.Arrays;
import org.apache.commons.math3.util.KthSelector;

/**
 * The slopes between each two values of a series (Sen 1968). Only those that are asked for are put
 * in their place: to sort all would take ten times as long. Where something is named in few weeks
 * most slopes are 0, and these are only counted.
 */
final class SenSlopes {
  /** The normal quantile of a two-sided 95 % interval. */
  private static final double QUANTILE = 1.959963984540054;

  private final Selection falling;
  private final Selection rising;
  private final int pairs;

  SenSlopes(int[] times, double[] values) {
    pairs = values.length * (values.length - 1) / 2;
    double[] negative = new double[pairs];
    double[] positive = new double[pairs];
    int fall = 0;
    int rise = 0;
    for (int i = 1; i < values.length; i++) {
      for (int j = 0; j < i; j++) {
        double difference = values[i] - values[j];
        if (difference < 0) {
          negative[fall++] = difference / (times[i] - times[j]);
        } else if (difference > 0) {
          positive[rise++] = difference / (times[i] - times[j]);
        }
      }
    }
    falling = new Selection(Arrays.copyOf(negative, fall));
    rising = new Selection(Arrays.copyOf(positive, rise));
  }

  /** How many pairs there are. */
  int pairs() {
    return pairs;
  }

  /** The pairs that rise, less those that fall: Kendall's score. */
  double score() {
    return (double) rising.size() - falling.size();
  }

  double median() {
    int n = pairs;
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
    if (rank < falling.size()) {
      return falling.ranked(rank);
    }
    int above = rank - (pairs - rising.size());
    return above < 0 ? 0 : rising.ranked(above);
  }

  /** Values of which some are put in their place. */
  private static final class Selection {
    /** Places of pivots that are remembered from one selection to the next. */
    private static final int PIVOTS = 1 << 10;

    private final KthSelector selector = new KthSelector();
    private final int[] pivots = new int[PIVOTS];
    private final double[] values;

    Selection(double[] values) {
      this.values = values;
      Arrays.fill(pivots, -1);
    }

    int size() {
      return values.length;
    }

    double ranked(int rank) {
      return selector.select(values, pivots, rank);
    }
  }
}
