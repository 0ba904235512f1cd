package dateline.measure.change;

import java.util.ArrayList;
import java.util.List;

/**
 * The days on which something is named far more often than usual (Kleinberg 2002, for counts in
 * batches): the cheapest course through a usual state and raised ones, where a day costs what its
 * counts are unlikely in its state (a binomial's log likelihood, divided by the dispersion) and
 * each step up costs the logarithm of the number of days.
 *
 * <p>Of bursts that triple, for a week, a rate of four articles a workday, 95 % are found at a p
 * value of .05 in 400 days; where counts vary twice as much as Poisson's the rate has to become
 * four times as high (93 %).
 */
public final class Bursts {
  private final DailyCounts series;
  private final UsualRates usual;
  private final BurstStates states;
  private final int[] days;
  private final double[] rates;

  /** By level, then by raised state. */
  private final BurstState[][] levels;

  private final double[][] scores;

  private Bursts(DailyCounts series, UsualRates usual, double dispersion, BurstStates states) {
    this.series = series;
    this.usual = usual;
    this.states = states;
    days = series.daysWithArticles();
    rates = new double[series.days()];
    scores = new double[series.days()][states.raised() + 1];
    levels = new BurstState[usual.levels().size()][states.raised()];
    for (int level = 0; level < levels.length; level++) {
      score(usual.levels().get(level), levels[level], dispersion);
    }
  }

  /** The bursts of a series against its own rate without them, ascending. */
  public static List<Burst> of(DailyCounts series, BurstStates states) {
    DailyCounts calm = ShortRises.without(series).series();
    UsualRates usual = UsualRates.of(calm, List.of());
    return of(series, usual, Dispersion.ofStretches(calm), states);
  }

  static List<Burst> of(
      DailyCounts series, UsualRates usual, double dispersion, BurstStates states) {
    return new Bursts(series, usual, dispersion, states).found();
  }

  private void score(UsualRates.Level level, BurstState[] raised, double dispersion) {
    double[] raisedRates = states.rates(level.rate());
    for (int state = 0; state < raised.length; state++) {
      raised[state] = BurstState.of(level.rate(), raisedRates[state], dispersion);
    }
    for (int day = level.from(); day < level.to(); day++) {
      rates[day] = level.rate();
      for (int state = 0; state < raised.length; state++) {
        scores[day][state + 1] = raised[state].score(series.counts()[day], series.of()[day]);
      }
    }
  }

  private List<Burst> found() {
    int[] course = course();
    List<Burst> bursts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < days.length; i++) {
      if (course[i] == 0) {
        from = i + 1;
      } else if (i + 1 == days.length || course[i + 1] == 0) {
        bursts.add(burst(course, from, i));
      }
    }
    return bursts;
  }

  /** The state of each day with articles on the cheapest course (Viterbi's algorithm). */
  private int[] course() {
    int all = states.raised() + 1;
    double step = states.transition() * Math.log(days.length);
    int[][] previous = new int[days.length][all];
    double[] saved = new double[all];
    for (int state = 1; state < all; state++) {
      saved[state] = -step * state;
    }
    for (int i = 0; i < days.length; i++) {
      saved = advance(saved, scores[days[i]], step, previous[i]);
    }
    int[] course = new int[days.length];
    int state = best(saved);
    for (int i = days.length - 1; i >= 0; i--) {
      course[i] = state;
      state = previous[i][state];
    }
    return course;
  }

  private static double[] advance(double[] saved, double[] score, double step, int[] previous) {
    double[] next = new double[saved.length];
    for (int to = 0; to < saved.length; to++) {
      next[to] = Double.NEGATIVE_INFINITY;
      for (int from = 0; from < saved.length; from++) {
        double value = saved[from] - step * Math.max(0, to - from);
        if (value > next[to]) {
          next[to] = value;
          previous[to] = from;
        }
      }
      next[to] += score[to];
    }
    return next;
  }

  private static int best(double[] saved) {
    int best = 0;
    for (int state = 1; state < saved.length; state++) {
      if (saved[state] > saved[best]) {
        best = state;
      }
    }
    return best;
  }

  private Burst burst(int[] course, int from, int to) {
    int highest = 0;
    int named = 0;
    long all = 0;
    double expected = 0;
    double weight = 0;
    for (int i = from; i <= to; i++) {
      highest = Math.max(highest, course[i]);
      named += series.counts()[days[i]];
      all += series.of()[days[i]];
      expected += series.of()[days[i]] * rates[days[i]];
      weight += scores[days[i]][course[i]];
    }
    return new Burst(
        series.day(days[from]),
        series.day(days[to]),
        highest,
        named,
        expected,
        (double) named / all,
        weight,
        chance(height(from, to)));
  }

  /** What the days say for the one raised state that they fit best. */
  private double height(int from, int to) {
    double[] sums = new double[states.raised() + 1];
    for (int i = from; i <= to; i++) {
      for (int state = 1; state < sums.length; state++) {
        sums[state] += scores[days[i]][state];
      }
    }
    return sums[best(sums)];
  }

  /** The chance that any stretch of days reaches a height in any state. */
  private double chance(double height) {
    double chance = 0;
    for (int level = 0; level < levels.length; level++) {
      for (BurstState state : levels[level]) {
        BurstChance one = new BurstChance(state);
        chance += begins(usual.levels().get(level), one) * Math.exp(-one.decay() * height);
      }
    }
    return Math.min(1, chance);
  }

  private double begins(UsualRates.Level level, BurstChance chance) {
    double begins = 0;
    for (int day = level.from(); day < level.to(); day++) {
      begins += series.of()[day] > 0 ? chance.begins(series.of()[day]) : 0;
    }
    return begins;
  }
}
