package dateline.measure;

import dateline.measure.PublishingDay.Pause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Sets what an outlet publishes beside its own past: what each day lets one expect, and which
 * pauses are silences.
 *
 * <p>A day is compared with the last eight days of its weekday, or with the last eight weeks while
 * it has fewer than four of these, or with nothing while it has fewer than seven days. Days of a
 * silence are no habit and are passed over. A day without articles is as probable as it was before:
 * each day compared with counts as one observation, and one more is drawn from Poisson's
 * distribution around their median, so that no day is impossible and an outlet of many articles is
 * missed at once. A pause is as probable as its days together.
 */
public final class PublishingHistory {
  /** An outlet that publishes nothing for so long has left; when it returns it begins anew. */
  public static final int LEAVES_AFTER = RecentDays.WEEKS * RecentDays.DAYS_A_WEEK;

  private final long last;
  private final List<PublishingDay> told = new ArrayList<>();
  private RecentDays recent = new RecentDays();

  private PublishingHistory(long last) {
    this.last = last;
  }

  /**
   * Tells an outlet's days, those without articles among them, from its first on.
   *
   * @param articlesByDay the days with articles, counted since 1970, and how many they are
   * @param last the last day on which the absence of articles means anything
   */
  public static List<PublishingDay> of(SortedMap<Long, Long> articlesByDay, long last) {
    PublishingHistory history = new PublishingHistory(last);
    articlesByDay.forEach(history::publish);
    history.pauseBefore(last + 1);
    return history.told;
  }

  private void publish(long day, long articles) {
    pauseBefore(day);
    told.add(new PublishingDay(day, articles, expected(day), null));
    recent.add(day, articles);
  }

  /** Tells the days without articles between the last day told and another. */
  private void pauseBefore(long day) {
    if (told.isEmpty()) {
      return;
    }
    long first = told.get(told.size() - 1).day() + 1;
    long end = Math.min(Math.min(day, last + 1), first + LEAVES_AFTER);
    if (first < end) {
      pause(first, end - first);
    }
    if (day - first >= LEAVES_AFTER) {
      recent = new RecentDays();
    }
  }

  private void pause(long first, long days) {
    Pause pause = new Pause(first, days, chance(first, days));
    for (long day = first; day < first + days; day++) {
      told.add(new PublishingDay(day, 0, expected(day), pause));
      if (!pause.isSilence()) {
        recent.add(day, 0);
      }
    }
  }

  private @Nullable Double chance(long first, long days) {
    @Nullable Double chance = null;
    for (long day = first; day < first + days; day++) {
      double[] past = recent.before(day);
      if (past.length > 0) {
        chance = (chance == null ? 1 : chance) * chanceOfNone(past);
      }
    }
    return chance;
  }

  private static double chanceOfNone(double[] past) {
    long none = Arrays.stream(past).filter(count -> count == 0).count();
    return (none + Math.exp(-RecentDays.median(past))) / (past.length + 1);
  }

  private @Nullable Double expected(long day) {
    double[] past = recent.before(day);
    return past.length == 0 ? null : RecentDays.median(past);
  }
}
