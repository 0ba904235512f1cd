package dateline.sentiment.lexicon;

/** How much a word counts at a distance. */
final class Decay {
  /**
   * Words after which the weight has fallen to 1/e: of the scopes tried on NewsMTSC (whole
   * sentence, window, clause, decay) this one agrees best with people.
   */
  private static final double RANGE = 8;

  /** Beyond it a weight is below 1e-13 and taken as 0. */
  static final int FURTHEST = 256;

  private static final double[] WEIGHTS = weights();

  private Decay() {}

  /** exp(-d/8). */
  static double at(int distance) {
    return distance < FURTHEST ? WEIGHTS[distance] : 0;
  }

  /** Strict arithmetic: the last digit must not depend on the machine. */
  private static double[] weights() {
    double[] weights = new double[FURTHEST];
    for (int d = 0; d < FURTHEST; d++) {
      weights[d] = StrictMath.exp(-d / RANGE);
    }
    return weights;
  }
}
