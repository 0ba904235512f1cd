package dateline.measure.change;

/**
 * The days on which the last stretch of a series may begin, each with what the best division up to
 * it is worth. Their figures lie side by side, so that the machine works on several at once.
 */
final class Starts {
  private final Likelihood likelihood;
  private final double dispersion;
  private final int[] days;

  /** What the days before are worth, less the penalty for a change. */
  private final double[] before;

  private final double[] articles;
  private final double[] excess;

  /** No less than what the days before and a stretch from here to the last end are worth. */
  private final double[] bound;

  /** The end at which it was worth too little to win once more, or 0. */
  private final int[] beaten;

  private int size;
  private double most;

  /**
   * No starts yet.
   *
   * @param days of the series, which has no more starts than that
   */
  Starts(Likelihood likelihood, double dispersion, int days) {
    this.likelihood = likelihood;
    this.dispersion = dispersion;
    this.days = new int[days];
    before = new double[days];
    articles = new double[days];
    excess = new double[days];
    bound = new double[days];
    beaten = new int[days];
  }

  /** Adds a day, later than those before. */
  void add(int day, double worth) {
    days[size] = day;
    before[size] = worth;
    articles[size] = likelihood.articles(day);
    excess[size] = likelihood.excess(day);
    beaten[size++] = 0;
  }

  /** The first of those that make the most of the days up to an end; one at least was added. */
  int best(int end) {
    bound(likelihood.articles(end), likelihood.excess(end), dispersion * likelihood.variance());
    int best = -1;
    most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      if (bound[i] > most) {
        double worth = before[i] + likelihood.gain(days[i], end) / dispersion;
        if (worth > most) {
          most = worth;
          best = days[i];
        }
      }
    }
    return best;
  }

  /** What the best one makes of them. */
  double most() {
    return most;
  }

  /** The chi square of a stretch is no less than its gain: log x is at most x - 1. */
  private void bound(double allArticles, double allExcess, double variance) {
    for (int i = 0; i < size; i++) {
      double above = allExcess - excess[i];
      bound[i] = before[i] + above * above / ((allArticles - articles[i]) * variance);
    }
  }

  /**
   * Drops those that never win again: a change on the day on which one was beaten does at least as
   * well, once the stretch after that day is long enough.
   *
   * @param end the last one that the best was asked for
   * @param penalty what a change has to gain
   * @param least days of a stretch
   */
  void drop(int end, double penalty, int least) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (beaten[i] == 0 && bound[i] <= most - penalty) {
        beaten[i] = end;
      }
      if (beaten[i] == 0 || end < beaten[i] + least) {
        days[kept] = days[i];
        before[kept] = before[i];
        articles[kept] = articles[i];
        excess[kept] = excess[i];
        beaten[kept++] = beaten[i];
      }
    }
    size = kept;
  }
}
