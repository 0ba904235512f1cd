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

  /** No less than the gain, without a logarithm: its chi square, as log x is at most x - 1. */
  double mostGain(int from, int to) {
    double expected = (all[to] - all[from]) * rate;
    double above = named[to] - named[from] - expected;
    return above == 0 ? 0 : above * above / (expected * (1 - rate));
  }

  private static double times(double count, double ratio) {
    return count == 0 ? 0 : count * Math.log(ratio);
  }
}
