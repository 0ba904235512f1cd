package dateline.measure.pair;

/** What the leading part of Stirling's formula leaves out of the logarithm of a factorial. */
final class Stirling {
  private static final double HALF_LOG_OF_TWO_PI = 0.9189385332046728;

  /** From here on four terms of the series are right to the last digit of a double. */
  private static final int SERIES = 32;

  private static final double[] RESTS = new double[1 << 12];

  static {
    double logOfFactorial = 0;
    for (int n = 1; n < RESTS.length; n++) {
      logOfFactorial += Math.log(n);
      RESTS[n] = n < SERIES ? logOfFactorial - (n * Math.log(n) - n) : series(n);
    }
  }

  private Stirling() {}

  /**
   * {@code log n! - (n log n - n)}: 0 for 0, and grows as half the logarithm.
   *
   * @param n at least 0
   */
  static double rest(long n) {
    return n < RESTS.length ? RESTS[(int) n] : series(n);
  }

  private static double series(long number) {
    double n = number;
    double square = n * n;
    double sum = 1 / 360.0 - (1 / 1260.0 - 1 / (1680.0 * square)) / square;
    return HALF_LOG_OF_TWO_PI + Math.log(n) / 2 + (1 / 12.0 - sum / square) / n;
  }
}
