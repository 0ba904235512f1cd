package dateline.measure.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What is found at a level of .05 in a series, against what was planted. */
record FoundChanges(List<Burst> bursts, List<ChangePoint> changes, boolean trend) {
  static final double LEVEL = .05;

  static FoundChanges in(DailyCounts series) {
    SeriesChange change = SeriesChange.of(series);
    return new FoundChanges(
        change.bursts().stream().filter(burst -> burst.p() <= LEVEL).toList(),
        change.changes().stream().filter(point -> point.p() <= LEVEL).toList(),
        change.trend() != null && change.trend().p() <= LEVEL);
  }

  boolean any() {
    return !bursts.isEmpty() || !changes.isEmpty();
  }

  /** How many bursts have a day from one up to but without another. */
  long burstsIn(int from, int to) {
    return bursts.stream()
        .filter(burst -> day(burst.first()) < to && day(burst.last()) >= from)
        .count();
  }

  /** How many changes are no more than so many days away from one. */
  long changesNear(int at, int days) {
    return changes.stream().filter(point -> Math.abs(day(point.day()) - at) <= days).count();
  }

  private static int day(LocalDate date) {
    return (int) RandomSeries.FIRST.until(date, ChronoUnit.DAYS);
  }
}
