package dateline.measure;

/** How strongly two things go together, from how often each and both occur. */
public final class Association {
  private Association() {}

  /** How often both would occur if each occurred without regard to the other. */
  public static double expected(long a, long b, long all) {
    return (double) a * b / all;
  }

  /**
   * Normalised pointwise mutual information (Bouma 2009): 1 when the two never occur apart, 0 when
   * independent. Two things that occur everywhere say nothing of each other: 0.
   *
   * @param both how often both occur, at least 1
   */
  public static double npmi(long both, long a, long b, long all) {
    if (both == all) {
      return 0;
    }
    double pmi = Math.log((double) both * all / ((double) a * b));
    double npmi = pmi / -Math.log((double) both / all);
    return Math.max(-1, Math.min(1, npmi));
  }
}
