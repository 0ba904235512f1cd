package dateline.measure.change;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The best division of a series into stretches of one rate each: that whose log likelihood, less a
 * penalty for each change, is highest (PELT, Killick, Fearnhead and Eckley 2012). A bound on the
 * gain of a stretch spares most logarithms; it changes no result.
 */
final class OptimalPartition {
  /**
   * Of more days a stretch may end on every second, third and so on only: time grows by squares.
   */
  private static final int MOST_PLACES = 500;

  /** Starts that never win again are dropped at every so manyth end, as that takes time too. */
  private static final int ENDS_TO_PRUNING = 8;

  private final Likelihood likelihood;
  private final double dispersion;
  private final double penalty;
  private final int least;

  /**
   * @param dispersion by which the log likelihood is divided
   * @param penalty what a change has to gain
   * @param least days of a stretch
   */
  OptimalPartition(Likelihood likelihood, double dispersion, double penalty, int least) {
    this.likelihood = likelihood;
    this.dispersion = dispersion;
    this.penalty = penalty;
    this.least = least;
  }

  /**
   * Where stretches end and the next begin, ascending, with 0 and the number of days around them.
   *
   * @param days of the series, at least those of one stretch
   */
  int[] bounds(int days) {
    if (likelihood.isSettled()) {
      return new int[] {0, days};
    }
    double[] best = new double[days + 1];
    int[] previous = new int[days + 1];
    Starts starts = new Starts(likelihood, dispersion, days);
    starts.add(0, 0); // Only the first stretch begins before one has ended.
    int begin = least;
    int step = 1 + (days - 1) / MOST_PLACES;
    int ends = 0;
    for (int end = least; end <= days; end = next(end, step, days)) {
      while (begin <= end - least) {
        starts.add(begin, best[begin] - penalty);
        begin = next(begin, step, days);
      }
      previous[end] = starts.best(end);
      best[end] = starts.most();
      if (++ends % ENDS_TO_PRUNING == 0) {
        starts.drop(end, penalty, least);
      }
    }
    return traced(previous, days);
  }

  /** The next day on which a stretch may end; behind the last one, none. */
  private static int next(int end, int step, int days) {
    return end == days ? days + 1 : Math.min(days, end + step);
  }

  private static int[] traced(int[] previous, int days) {
    Deque<Integer> bounds = new ArrayDeque<>();
    for (int end = days; end > 0; end = previous[end]) {
      bounds.addFirst(end);
    }
    bounds.addFirst(0);
    return bounds.stream().mapToInt(Integer::intValue).toArray();
  }
}
