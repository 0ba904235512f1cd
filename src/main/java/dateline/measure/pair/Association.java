package dateline.measure.pair;

import dateline.measure.Interval;

/**
 * In how many articles two things are named, and how strongly and how surely they go together.
 *
 * <p>Those that name both may be only those that name them near each other, or in one article of an
 * origin. Then more may name one or the other than there are articles; so many articles are never
 * named together more often than expected.
 *
 * @param both articles that name both
 * @param a articles that name the one
 * @param b articles that name the other
 * @param all articles at all, or as many as name one where these are more
 */
public record Association(long both, long a, long b, long all) {
  /** Two counts of so many articles can still be multiplied. */
  private static final long MOST = 3_000_000_000L;

  /**
   * Takes counts.
   *
   * @throws IllegalArgumentException when both are named more often than one of them, when there is
   *     no article, or when there are more than three billion
   */
  public Association {
    all = Math.max(all, Math.max(a, b));
    if (both < 0 || both > Math.min(a, b) || all < 1 || all > MOST) {
      throw new IllegalArgumentException(
          "no counts of a pair: both %d, a %d, b %d, all %d".formatted(both, a, b, all));
    }
  }

  /** How many articles would name both if each were named without regard to the other. */
  public double expected() {
    return (double) (a * b) / all;
  }

  /**
   * Normalised pointwise mutual information (Bouma 2009): 1 when the two are never named apart, 0
   * when independent, -1 when never together. Of what every article names, or none, nothing can be
   * said: 0.
   */
  public double npmi() {
    if (both == all || a == 0 || b == 0) {
      return 0;
    }
    if (both == 0) {
      return -1;
    }
    // Near independence, the excess keeps the digits that a ratio near 1 would lose.
    double information = Math.log1p(excess() / expected());
    return Math.max(-1, Math.min(1, information / -logOfShare()));
  }

  /**
   * The log-likelihood ratio of the two being dependent or not, -2 log &lambda; or G&sup2; (Dunning
   * 1993): at least 0, and 0 when independent. Where more name one or the other than there are
   * articles, it is that of as many articles.
   */
  public double logLikelihoodRatio() {
    if (neither() < 0) {
      return new Association(both, a, b, a + b - both).logLikelihoodRatio();
    }
    double excess = excess();
    long notA = all - a;
    long notB = all - b;
    return 2
        * (deviance(both, a * b, excess)
            + deviance(a - both, a * notB, -excess)
            + deviance(b - both, notA * b, -excess)
            + deviance(neither(), notA * notB, excess));
  }

  /**
   * The root of the log-likelihood ratio, negative when the two are named together less often than
   * expected. With many articles it is about normal if the two are independent.
   */
  public double signedRoot() {
    return Math.copySign(Math.sqrt(logLikelihoodRatio()), excess());
  }

  /**
   * How likely so many articles or more would name both if each were named without regard to the
   * other: Fisher's exact test, one-sided. Above 0, even where a double cannot tell it: then it is
   * the smallest double. Where articles differ in how many things they name, {@code all} has to be
   * their {@link EffectiveArticles}, or too many pairs seem significant.
   */
  public double pValue() {
    return neither() < 0 ? 1 : FisherExact.pValue(this);
  }

  /** The share of articles that name both. */
  public Interval share() {
    return Interval.wilson(both, all);
  }

  /** Articles that name neither. */
  long neither() {
    return all - a - b + both;
  }

  /** How many more articles than expected name both; without rounding until it is divided. */
  double excess() {
    return (double) (both * all - a * b) / all;
  }

  private double logOfShare() {
    return both * 2 < all ? Math.log((double) both / all) : Math.log1p((double) (both - all) / all);
  }

  /**
   * What a cell of the table adds to half the log-likelihood ratio: {@code o log(o/e) - (o - e)},
   * without loss of digits where the observed is near the expected (Loader 2000). What is taken
   * away here adds up to 0 over the table.
   *
   * @param margins the product of the sums of its row and its column
   * @param excess the observed less the expected
   */
  private double deviance(long articles, long margins, double excess) {
    double observed = articles;
    double expected = (double) margins / all;
    if (observed == 0) {
      return expected;
    }
    double part = excess / (observed + expected);
    if (Math.abs(part) > 0.1) {
      return observed * Math.log(observed / expected) - excess;
    }
    return excess * part + 2 * observed * atanhRest(part);
  }

  /** {@code atanh(x) - x}, for small numbers. */
  private static double atanhRest(double x) {
    double square = x * x;
    double power = x;
    double sum = 0;
    for (int odd = 3; odd < 20; odd += 2) {
      power *= square;
      sum += power / odd;
    }
    return sum;
  }
}
