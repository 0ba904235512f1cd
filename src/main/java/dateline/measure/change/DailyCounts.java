package dateline.measure.change;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * How many of a panel's articles name something, day by day. A day without articles says nothing:
 * it is passed over, and is never taken for a day on which nobody named it.
 */
public final class DailyCounts {
  private final LocalDate first;
  private final int[] counts;
  private final int[] of;

  /**
   * A series that begins on a day; the arrays are its own from now on.
   *
   * @param counts articles that name it, by day
   * @param of all distinct articles of the day, by day
   * @throws IllegalArgumentException when they are not as long, or more name it than there are
   */
  public DailyCounts(LocalDate first, int[] counts, int[] of) {
    if (counts.length != of.length) {
      throw new IllegalArgumentException(counts.length + " counts of " + of.length + " days");
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] < 0 || counts[i] > of[i]) {
        throw new IllegalArgumentException(
            counts[i] + " of " + of[i] + " articles on " + first.plusDays(i));
      }
    }
    this.first = first;
    this.counts = counts;
    this.of = of;
  }

  /** The day of the first count. */
  public LocalDate first() {
    return first;
  }

  /** Articles that name it, by day; not to be written to. */
  int[] counts() {
    return counts;
  }

  /** All distinct articles of the day, by day; not to be written to. */
  int[] of() {
    return of;
  }

  /** How many days, those without articles among them. */
  public int days() {
    return counts.length;
  }

  /** The date of a day, counted from 0. */
  public LocalDate day(int i) {
    return first.plusDays(i);
  }

  /** The share of articles that name it, in days from one up to but without another. */
  public double rate(int from, int to) {
    long named = 0;
    long all = 0;
    for (int i = from; i < to; i++) {
      named += counts[i];
      all += of[i];
    }
    return all == 0 ? Double.NaN : (double) named / all;
  }

  /** The share of all articles that name it; not a number when there are none. */
  public double rate() {
    return rate(0, days());
  }

  /** The same series, with gaps on some days. */
  DailyCounts without(boolean[] gaps) {
    int[] left = counts.clone();
    int[] leftOf = of.clone();
    for (int i = 0; i < gaps.length; i++) {
      if (gaps[i]) {
        left[i] = 0;
        leftOf[i] = 0;
      }
    }
    return new DailyCounts(first, left, leftOf);
  }

  /** The days that have articles, ascending. */
  int[] daysWithArticles() {
    int[] days = new int[of.length];
    int n = 0;
    for (int i = 0; i < of.length; i++) {
      if (of[i] > 0) {
        days[n++] = i;
      }
    }
    return Arrays.copyOf(days, n);
  }

  /** The series in periods of so many days, the last of which may be shorter. */
  DailyCounts together(int length) {
    int periods = (days() + length - 1) / length;
    int[] sums = new int[periods];
    int[] sumsOf = new int[periods];
    for (int i = 0; i < days(); i++) {
      sums[i / length] += counts[i];
      sumsOf[i / length] += of[i];
    }
    return new DailyCounts(first, sums, sumsOf);
  }
}
