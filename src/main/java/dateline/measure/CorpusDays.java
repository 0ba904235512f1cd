package dateline.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;

/**
 * The days on which a corpus has articles, in periods of one length. Periods are counted from a
 * Monday, so that those of seven days are the weeks of ISO 8601.
 */
public final class CorpusDays implements Serializable {
  /** A Monday. */
  static final LocalDate ORIGIN = LocalDate.of(1970, 1, 5);

  private static final long serialVersionUID = 1;

  private final TreeSet<LocalDate> days;
  private final int length;
  private final LocalDate end;
  private final int over;

  /**
   * The days of a corpus.
   *
   * @param days those with an article of any outlet
   * @param length days of a period
   * @param end the first day that was not over when the articles were looked for
   */
  public CorpusDays(Collection<LocalDate> days, int length, LocalDate end) {
    this.days = new TreeSet<>(days);
    this.length = length;
    this.end = end;
    over = this.days.headSet(end).size();
  }

  /** The first day of the period that a day belongs to. */
  public LocalDate firstDay(LocalDate day) {
    return day.minusDays(Math.floorMod(day.toEpochDay() - ORIGIN.toEpochDay(), length));
  }

  LocalDate lastDay(LocalDate firstDay) {
    return firstDay.plusDays(length - 1L);
  }

  /** The first day of the period before one. */
  LocalDate before(LocalDate firstDay) {
    return firstDay.minusDays(length);
  }

  boolean contains(LocalDate day) {
    return days.contains(day);
  }

  /** How many days of a period have articles. */
  int ofPeriod(LocalDate firstDay) {
    return days.subSet(firstDay, true, lastDay(firstDay), true).size();
  }

  /** Whether a day has articles and was over: only then the absence of an outlet tells anything. */
  boolean counts(LocalDate day) {
    return day.isBefore(end) && contains(day);
  }

  /** A number of days as a share of all that count. */
  double share(long number) {
    return over == 0 ? 1 : (double) number / over;
  }
}
