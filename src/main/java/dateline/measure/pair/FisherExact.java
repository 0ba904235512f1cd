package dateline.measure.pair;

/**
 * Fisher's exact test (Fisher 1935) of a pair: the upper tail of the hypergeometric distribution.
 *
 * <p>The first term comes from the log-likelihood ratio of the table and what Stirling's formula
 * leaves out, so that no large logarithms cancel (after Loader 2000); each further one from the one
 * before. There are about as many as eight standard deviations.
 *
 * <p>It is used whatever the counts: the normal tail of the signed root of the log-likelihood ratio
 * gives p-values that are too small: at three standard deviations by 21 % where 10 articles are
 * expected, by 9 % at 100 and by 1 % at 10,000. It is no faster where fewer than 1,000 are.
 */
final class FisherExact {
  /** Terms below this part of their sum no longer change it, all together. */
  private static final double LEAST = 1e-18;

  private FisherExact() {}

  /** The probability of as many articles that name both, or more; above 0. */
  static double pValue(Association pair) {
    double log = logProbability(pair);
    return pair.excess() > 0
        ? Math.max(Double.MIN_VALUE, Math.exp(log) * fromHereUp(pair))
        : 1 - Math.exp(log) * below(pair);
  }

  /** The logarithm of the probability of just this table, its margins given. */
  private static double logProbability(Association pair) {
    return Stirling.rest(pair.a())
        + Stirling.rest(pair.all() - pair.a())
        + Stirling.rest(pair.b())
        + Stirling.rest(pair.all() - pair.b())
        - Stirling.rest(pair.all())
        - Stirling.rest(pair.both())
        - Stirling.rest(pair.a() - pair.both())
        - Stirling.rest(pair.b() - pair.both())
        - Stirling.rest(pair.neither())
        - pair.logLikelihoodRatio() / 2;
  }

  /** The probability of this table and all above, as a multiple of that of this table. */
  private static double fromHereUp(Association pair) {
    double onlyA = (double) pair.a() - pair.both();
    double onlyB = (double) pair.b() - pair.both();
    double both = pair.both();
    double neither = pair.neither();
    double term = 1;
    double sum = 1;
    while (term > sum * LEAST) {
      term *= onlyA-- * onlyB-- / (++both * ++neither);
      sum += term;
    }
    return sum;
  }

  /** The probability of all tables below this one, as a multiple of that of this table. */
  private static double below(Association pair) {
    double onlyA = (double) pair.a() - pair.both();
    double onlyB = (double) pair.b() - pair.both();
    double both = pair.both();
    double neither = pair.neither();
    double term = 1;
    double sum = 0;
    while (term > sum * LEAST) {
      term *= both-- * neither-- / (++onlyA * ++onlyB);
      sum += term;
    }
    return sum;
  }
}
