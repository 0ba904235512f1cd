package dateline.measure.change;

/** The binomial likelihood of stretches of a series, in days with articles. */
final class Likelihood {
  private final long[] named;
  private final long[] all;
  private final double rate;

  /**
   * @param days the days with articles, at least one
   */
  Likelihood(DailyCounts series, int[] days) {
    named = new long[days.length + 1];
    all = new long[days.length + 1];
    for (int i = 0; i < days.length; i++) {
      named[i + 1] = named[i] + series.counts()[days[i]];
      all[i + 1] = all[i] + series.of()[days[i]];
    }
    rate = (double) named[days.length] / all[days.length];
  }

  /** The share of articles that name it in a stretch. */
  double rate(int from, int to) {
    return (double) (named[to] - named[from]) / (all[to] - all[from]);
  }

  /** By how much a stretch's own rate fits it better than that of the series: log likelihood. */
  double gain(int from, int to) {
    double part = named[to] - named[from];
    double whole = all[to] - all[from];
    return times(part, part / (whole * rate))
        + times(whole - part, (whole - part) / (whole * (1 - rate)));
  }

  /** Whether no stretch can fit better than the series: none or all of its articles name it. */
  boolean isSettled() {
    return rate == 0 || rate == 1;
  }

  /** How many articles there are up to a day. */
  double articles(int to) {
    return all[to];
  }

  /** How many more of them name it than the rate of the series lets one expect. */
  double excess(int to) {
    return named[to] - rate * all[to];
  }

  /** By how much the number of those that name it varies with each article. */
  double variance() {
    return rate * (1 - rate);
  }

  private static double times(double count, double ratio) {
    return count == 0 ? 0 : count * Math.log(ratio);
  }
}
