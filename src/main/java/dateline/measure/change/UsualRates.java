package dateline.measure.change;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What is usual in each part of a series.
 *
 * @param levels the stretches of one usual rate, ascending; together they are all days
 */
record UsualRates(List<Level> levels) {
  /**
   * Days of one usual rate, from one up to but without another.
   *
   * @param rate the usual share of articles that name it
   */
  record Level(int from, int to, double rate) {}

  /**
   * The rates between changes of level.
   *
   * @param series without its short rises, which are not usual
   */
  static UsualRates of(DailyCounts series, List<ChangePoint> changes) {
    List<Level> levels = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= changes.size(); i++) {
      int to =
          i < changes.size()
              ? (int) series.first().until(changes.get(i).day(), ChronoUnit.DAYS)
              : series.days();
      levels.add(level(series, from, to));
      from = to;
    }
    return new UsualRates(levels);
  }

  /** Half an article is added, so that nothing is taken for impossible because it never was. */
  private static Level level(DailyCounts series, int from, int to) {
    long named = 0;
    long all = 0;
    for (int i = from; i < to; i++) {
      named += series.counts()[i];
      all += series.of()[i];
    }
    return new Level(from, to, (named + 0.5) / (all + 1.0));
  }
}
