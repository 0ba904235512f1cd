package dateline.measure.change;

/**
 * How many times more than a binomial the daily counts vary: news comes in stories, and what one
 * outlet takes up others take up too.
 */
final class Dispersion {
  /** From so many weeks on, they tell how much more a week varies than its days would alone. */
  private static final int WEEKS = 15;

  private Dispersion() {}

  /**
   * The dispersion of stretches of days: that of days or, where it is greater, that of weeks. A
   * story goes on for days, and a week then varies by more than its days do apart.
   *
   * @return at least 1
   */
  static double ofStretches(DailyCounts series) {
    DailyCounts weeks = series.together(7);
    return weeks.daysWithArticles().length < WEEKS ? of(series) : Math.max(of(series), of(weeks));
  }

  /**
   * The dispersion from differences of neighbouring counts (von Neumann 1941; Rice 1984), each set
   * against what a binomial of the rate of those two alone would vary, so that a change of level is
   * in two of its terms at most and weighs there as much below as above the line.
   *
   * @return at least 1, which is a binomial's, and is also told where nothing tells
   */
  static double of(DailyCounts series) {
    int[] days = series.daysWithArticles();
    double squares = 0;
    double binomial = 0;
    for (int i = 1; i < days.length; i++) {
      double of = series.of()[days[i - 1]];
      double nextOf = series.of()[days[i]];
      double count = series.counts()[days[i - 1]];
      double next = series.counts()[days[i]];
      double difference = next / nextOf - count / of;
      double rate = (count + next) / (of + nextOf);
      squares += of * nextOf * difference * difference;
      binomial += rate * (1 - rate) * (of + nextOf) * (of + nextOf) / (of + nextOf - 1);
    }
    return binomial > 0 ? Math.max(1, squares / binomial) : 1;
  }
}
