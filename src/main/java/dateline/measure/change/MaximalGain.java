package dateline.measure.change;

import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * How often the best of all places for a single change gains so much where nothing changes (Miller
 * and Siegmund 1982; for Poisson and binomial counts as Worsley 1983 uses it): the largest, over
 * places, of a squared standard normal difference before and after. The formula takes the places as
 * lying without gaps between, so that for days it is an upper bound.
 */
final class MaximalGain {
  /** Squared differences up to this are found in any series; the formula fails below. */
  private static final double USUAL = 3;

  private static final double LARGEST = 500;

  private MaximalGain() {}

  /**
   * The p value of a change whose place was searched for.
   *
   * @param gain its log likelihood ratio, divided by the dispersion
   * @param days of the whole series, at least twice the least
   * @param least days before and after a change
   */
  static double pValue(double gain, int days, int least) {
    double square = 2 * gain;
    if (square <= USUAL) {
      return 1;
    }
    double z = Math.sqrt(square);
    double density = Math.exp(-square / 2) / Math.sqrt(2 * Math.PI);
    double places = 2 * Math.log((double) (days - least) / least);
    return Math.min(1, density * (4 / z + (z - 1 / z) * places));
  }

  /** The gain whose p value is so much. */
  static double gain(double p, int days, int least) {
    return new BrentSolver(1e-6)
        .solve(1_000, gain -> Math.log(pValue(gain, days, least) / p), USUAL / 2, LARGEST);
  }
}
