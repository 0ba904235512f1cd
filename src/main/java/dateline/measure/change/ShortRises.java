package dateline.measure.change;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** Takes the rises that soon end out of a series, so that they are taken for no change of level. */
final class ShortRises {
  /** What was hidden beside a taller rise is found after it is gone, but not without end. */
  private static final int ROUNDS = 3;

  private ShortRises() {}

  /**
   * What is left of a series.
   *
   * @param series with gaps where its level is raised for a short time
   * @param isLevel whether its level never changes at the dispersion of its days, and so at no
   *     greater one; false where that is not known
   */
  record Rest(DailyCounts series, boolean isLevel) {}

  /** A series without its short rises. */
  static Rest without(DailyCounts series) {
    DailyCounts left = series;
    for (int round = 0; round < ROUNDS; round++) {
      List<ChangePoint> changes = ChangePoints.of(left, Dispersion.of(left));
      boolean[] raised = new boolean[series.days()];
      if (!mark(series, changes, raised)) {
        return new Rest(left, changes.isEmpty());
      }
      left = left.without(raised);
    }
    return new Rest(left, false);
  }

  private static boolean mark(DailyCounts series, List<ChangePoint> changes, boolean[] raised) {
    boolean any = false;
    for (int i = 0; i <= changes.size(); i++) {
      int from = i == 0 ? 0 : day(series, changes.get(i - 1));
      int to = i == changes.size() ? series.days() : day(series, changes.get(i));
      boolean rises = i == 0 || changes.get(i - 1).after() > changes.get(i - 1).before();
      boolean ends = i == changes.size() || changes.get(i).after() < changes.get(i).before();
      if (rises && ends && to - from <= SeriesChange.LONGEST_BURST && !changes.isEmpty()) {
        Arrays.fill(raised, from, to, true);
        any = true;
      }
    }
    return any;
  }

  private static int day(DailyCounts series, ChangePoint change) {
    return (int) series.first().until(change.day(), ChronoUnit.DAYS);
  }
}
