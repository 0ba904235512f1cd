package dateline.measure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A 95 % interval.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
  /** The normal quantile of a two-sided 95 % interval. */
  static final double NORMAL_QUANTILE = 1.959963984540054;

  /** Above this many degrees of freedom Student's t is the normal to three digits. */
  private static final int NORMAL = 1_000;

  /** Quantiles of Student's t by degrees of freedom: to find one takes longer than all else. */
  private static final Map<Double, Double> QUANTILES = new ConcurrentHashMap<>();

  /**
   * The score interval of a share (Wilson 1927).
   *
   * @param part how many of the whole
   * @param whole at least 1
   */
  public static Interval wilson(long part, long whole) {
    return wilson((double) part / whole, (double) whole);
  }

  /**
   * The score interval of a share in a sample whose size need not be whole.
   *
   * @param size above 0
   */
  static Interval wilson(double p, double size) {
    double z2 = NORMAL_QUANTILE * NORMAL_QUANTILE / size;
    double centre = p + z2 / 2;
    double half = NORMAL_QUANTILE * Math.sqrt(p * (1 - p) / size + z2 / (4 * size));
    // Rounding may not push the share itself out of its interval at 0 and 1.
    double low = Math.max(0, Math.min(p, (centre - half) / (1 + z2)));
    double high = Math.min(1, Math.max(p, (centre + half) / (1 + z2)));
    return new Interval(low, high);
  }

  /**
   * Student's interval of a figure.
   *
   * @param figure such as a mean
   * @param variance of the figure itself
   * @param degrees of freedom that the variance was told with, at least 1
   */
  public static Interval student(double figure, double variance, double degrees) {
    double half = quantile(degrees) * Math.sqrt(Math.max(0, variance));
    return new Interval(figure - half, figure + half);
  }

  /**
   * The interval of a difference between two figures, from the interval of each (Newcombe 1998,
   * method 10).
   *
   * @param one the figure that is taken away
   * @param other the figure that it is taken from, told by other things
   */
  static Interval ofDifference(double one, Interval ofOne, double other, Interval ofOther) {
    double difference = other - one;
    return new Interval(
        difference - Math.hypot(other - ofOther.low, ofOne.high - one),
        difference + Math.hypot(ofOther.high - other, one - ofOne.low));
  }

  /** The part of it that lies between two bounds, such as those of what a mean can be. */
  public Interval within(double least, double most) {
    return new Interval(Math.max(least, low), Math.min(most, high));
  }

  /** Whether it holds a value. */
  public boolean holds(double value) {
    return low <= value && value <= high;
  }

  /** The quantile of Student's t of a two-sided 95 % interval. */
  static double quantile(double degrees) {
    return degrees > NORMAL
        ? NORMAL_QUANTILE
        : QUANTILES.computeIfAbsent(
            degrees, d -> new TDistribution(null, d).inverseCumulativeProbability(0.975));
  }
}
