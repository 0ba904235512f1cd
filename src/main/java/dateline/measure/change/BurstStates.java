package dateline.measure.change;

/**
 * Kleinberg's states: in each the rate is so many times that of the one below.
 *
 * @param scaling from one state to the next, above 1
 * @param raised how many there are above the usual one, at least 1
 * @param transition what a step up costs, in logarithms of the number of days; above 0
 */
public record BurstStates(double scaling, int raised, double transition) {
  /** Kleinberg's own scaling and cost, with states of twice and four times the usual rate. */
  public static final BurstStates USUAL = new BurstStates(2, 2, 1);

  public BurstStates {
    if (!(scaling > 1 && raised >= 1 && transition > 0)) {
      throw new IllegalArgumentException("bursts need a state above the usual one and a cost");
    }
  }

  /** The rates of the raised states; where they near 1, they go half of the way that is left. */
  double[] rates(double usual) {
    double[] rates = new double[raised];
    double below = usual;
    for (int i = 0; i < raised; i++) {
      below = Math.min(below * scaling, (1 + below) / 2);
      rates[i] = below;
    }
    return rates;
  }
}
