package dateline.job;

import static org.apache.spark.sql.functions.lit;

import dateline.spark.Draft;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Column;

/**
 * Days on which a run may change what is told.
 *
 * @param ranges from the first day to the last of each range; they do not overlap
 */
record ChangedDays(SortedMap<LocalDate, LocalDate> ranges) {

  /** No day with articles lies outside. */
  static final ChangedDays ALL =
      new ChangedDays(new TreeMap<>(Map.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))));

  /** The days that a run touches. */
  static ChangedDays touched(Draft tables) {
    return new ChangedDays(tables.touchedDays());
  }

  /** These days, and so many before and after each; ranges that overlap become one. */
  ChangedDays widened(long before, long after) {
    TreeMap<LocalDate, LocalDate> wide = new TreeMap<>();
    ranges.forEach(
        (first, last) -> {
          LocalDate from = first.minusDays(before);
          boolean overlaps = !wide.isEmpty() && !wide.lastEntry().getValue().isBefore(from);
          wide.merge(
              overlaps ? wide.lastKey() : from,
              last.plusDays(after),
              (one, other) -> one.isBefore(other) ? other : one);
        });
    return new ChangedDays(wide);
  }

  /** These days, and others. */
  ChangedDays and(Collection<LocalDate> others) {
    TreeMap<LocalDate, LocalDate> all = new TreeMap<>(ranges);
    others.forEach(day -> all.putIfAbsent(day, day));
    return new ChangedDays(all).widened(0, 0);
  }

  boolean isAll() {
    return equals(ALL);
  }

  /** Whether a day is one of them. */
  Column has(Column day) {
    return ranges.entrySet().stream()
        .map(range -> day.between(lit(range.getKey()), lit(range.getValue())))
        .reduce(lit(false), Column::or);
  }
}
