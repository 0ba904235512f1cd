package dateline.measure;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * Counts of the days before a day, with which it can be compared: those of the same weekday, or,
 * where there are too few of these, of all days.
 */
final class RecentDays {
  /** Weeks to look back: two months show a weekday's habit, and forget the season before. */
  static final int WEEKS = 8;

  static final int DAYS_A_WEEK = 7;

  /** Fewer days of one weekday do not show its habit. */
  private static final int LEAST_WEEKS = 4;

  /** Fewer days do not hold each weekday once. */
  private static final int LEAST_DAYS = DAYS_A_WEEK;

  private final Deque<Long> all = new ArrayDeque<>();
  private final Map<Integer, Deque<Long>> byWeekday = new HashMap<>();

  /** Adds the count of a day, later than those before. */
  void add(long day, long count) {
    add(all, count, WEEKS * DAYS_A_WEEK);
    add(byWeekday.computeIfAbsent(weekday(day), weekday -> new ArrayDeque<>()), count, WEEKS);
  }

  /** The counts to compare a day with; none where the past is too short. */
  double[] before(long day) {
    Deque<Long> alike = byWeekday.getOrDefault(weekday(day), new ArrayDeque<>());
    if (alike.size() >= LEAST_WEEKS) {
      return numbers(alike);
    }
    return all.size() >= LEAST_DAYS ? numbers(all) : new double[0];
  }

  static double median(double... counts) {
    return new Median().evaluate(counts);
  }

  private static int weekday(long day) {
    return (int) Math.floorMod(day, (long) DAYS_A_WEEK);
  }

  private static void add(Deque<Long> counts, long count, int most) {
    counts.addLast(count);
    if (counts.size() > most) {
      counts.removeFirst();
    }
  }

  private static double[] numbers(Collection<Long> counts) {
    return counts.stream().mapToDouble(Long::doubleValue).toArray();
  }
}
