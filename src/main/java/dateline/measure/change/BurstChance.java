package dateline.measure.change;

/**
 * How often days of a usual rate alone look like a burst somewhere, for one raised state.
 *
 * <p>The best stretch of days is where the running sum of scores rises most. A rise by x from a
 * given day on has at most the probability exp(-rate x), where exp(rate score) has the mean 1
 * (Lundberg's inequality, as for local scores in Karlin and Altschul 1990); summed over the days
 * from which a rise can begin, all places and lengths are counted. Counts are taken as negative
 * binomial with the series' dispersion, or as binomial where they vary no more: the rate is then
 * the same for all days, however many articles they have.
 */
final class BurstChance {
  /** Above this mean nearly every day of a burst scores above 0. */
  private static final double MANY = 50;

  private static final int HALVINGS = 60;

  private final BurstState state;
  private final double excess;
  private final double tilt;

  BurstChance(BurstState state) {
    this.state = state;
    excess = state.dispersion() * (1 - state.usual()) - 1;
    tilt = tilt();
  }

  /** The rate at which rises grow rarer. */
  double decay() {
    return tilt / state.perNamed();
  }

  /**
   * The chance that a rise that begins on a day reaches a height of 0 is at most this.
   *
   * @param of the day's articles
   */
  double begins(int of) {
    int most = (int) Math.floor(of * state.perArticle() / state.perNamed());
    if (excess > 0) {
      double share = excess / (1 + excess) * Math.exp(tilt);
      return negativeBinomialAbove(most, of * state.usual() / excess, share);
    }
    return binomialAbove(most, of, tilted());
  }

  private static double negativeBinomialAbove(int most, double size, double share) {
    if (size * share / (1 - share) > MANY) {
      return 1;
    }
    double term = Math.exp(size * Math.log1p(-share));
    double sum = term;
    for (int k = 1; k <= most; k++) {
      term *= share * (size + k - 1) / k;
      sum += term;
    }
    return Math.max(0, 1 - sum);
  }

  private static double binomialAbove(int most, int of, double rate) {
    if (of * rate > MANY) {
      return 1;
    }
    double term = Math.exp(of * Math.log1p(-rate));
    double sum = term;
    for (int k = 1; k <= most; k++) {
      term *= rate / (1 - rate) * (of - k + 1) / k;
      sum += term;
    }
    return Math.max(0, 1 - sum);
  }

  /** The binomial's rate among the days on which a rise begins. */
  private double tilted() {
    double raised = state.usual() * Math.exp(state.dispersion() * tilt);
    return raised / (1 - state.usual() + raised);
  }

  /** The weight of an article that names it at which the mean is 1: by halving. */
  private double tilt() {
    double low = 0;
    double high = excess > 0 ? Math.log1p(1 / excess) : 1;
    while (excess <= 0 && logMean(high) <= 0) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (logMean(middle) > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** The logarithm of the mean of exp(weight count), for each article, less what it takes away. */
  private double logMean(double weight) {
    double taken = weight / state.perNamed() * state.perArticle();
    if (excess > 0) {
      double left = 1 - excess * Math.expm1(weight);
      return left <= 0
          ? Double.POSITIVE_INFINITY
          : -state.usual() / excess * Math.log(left) - taken;
    }
    double dispersion = state.dispersion();
    return Math.log1p(state.usual() * Math.expm1(dispersion * weight)) / dispersion - taken;
  }
}
