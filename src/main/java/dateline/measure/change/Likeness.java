package dateline.measure.change;

import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * How much more Kendall's score varies because values near each other in time are alike (Hamed and
 * Rao 1998).
 */
final class Likeness {
  /** The normal quantile of a two-sided 95 % test. */
  private static final double QUANTILE = 1.959963984540054;

  private Likeness() {}

  /**
   * The factor of the score's variance: from those correlations of the ranks at a lag that differ
   * from 0 at the 5 % level. Where values near each other are unlike, the variance is left as it
   * is: with few values such a correlation is found too often by chance.
   *
   * @param values without their trend
   */
  static double factor(double[] values) {
    double[] ranks = new NaturalRanking().rank(values);
    double n = values.length;
    double sum = 0;
    for (int lag = 1; lag < n - 2; lag++) {
      double correlation = correlation(ranks, lag);
      if (Math.abs(correlation) > QUANTILE / Math.sqrt(n)) {
        sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
      }
    }
    return Math.max(1, 1 + 2 / (n * (n - 1) * (n - 2)) * sum);
  }

  /** The correlation of ranks with those so many places on. */
  private static double correlation(double[] ranks, int lag) {
    double mean = (ranks.length + 1) / 2.0;
    double square = 0;
    double product = 0;
    for (int i = 0; i < ranks.length; i++) {
      square += (ranks[i] - mean) * (ranks[i] - mean);
      product += i < lag ? 0 : (ranks[i] - mean) * (ranks[i - lag] - mean);
    }
    return square == 0 ? 0 : product / square;
  }
}
