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
    double[] best = new double[days + 1];
    int[] previous = new int[days + 1];
    int[] starts = new int[days + 1];
    int[] beaten = new int[days + 1];
    int open = 1; // Only the first stretch begins before one has ended.
    int begin = least;
    int step = 1 + (days - 1) / MOST_PLACES;
    for (int end = least; end <= days; end = next(end, step, days)) {
      while (begin <= end - least) {
        starts[open++] = begin;
        begin = next(begin, step, days);
      }
      close(end, best, previous, starts, open);
      open = kept(end, best, starts, beaten, open);
    }
    return traced(previous, days);
  }

  /** The next day on which a stretch may end; behind the last one, none. */
  private static int next(int end, int step, int days) {
    return end == days ? days + 1 : Math.min(days, end + step);
  }

  /** Finds the last stretch of the best division up to a day. */
  private void close(int end, double[] best, int[] previous, int[] starts, int open) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < open; i++) {
      int start = starts[i];
      double before = start == 0 ? 0 : best[start] - penalty;
      if (before + likelihood.mostGain(start, end) / dispersion > most) {
        double value = before + likelihood.gain(start, end) / dispersion;
        if (value > most) {
          most = value;
          previous[end] = start;
        }
      }
    }
    best[end] = most;
  }

  /**
   * Drops the starts that never win again: a change on the day on which one was beaten does at
   * least as well, once the stretch after that day is long enough.
   */
  private int kept(int end, double[] best, int[] starts, int[] beaten, int open) {
    int kept = 0;
    for (int i = 0; i < open; i++) {
      int start = starts[i];
      double before = start == 0 ? 0 : best[start] - penalty;
      double value = before + likelihood.mostGain(start, end) / dispersion;
      if (beaten[start] == 0 && value <= best[end] - penalty) {
        beaten[start] = end;
      }
      if (beaten[start] == 0 || end < beaten[start] + least) {
        starts[kept++] = start;
      }
    }
    return kept;
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
