package dateline.measure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many articles a day brings, beside comparable days before.
 *
 * @param day days since 1970
 * @param articles how many
 * @param expected the median of the days before; none where there are too few
 * @param score its distance from that median in robust standard deviations; none likewise
 */
public record VolumeDay(
    long day, long articles, @Nullable Double expected, @Nullable Double score) {
  /** The cut that Iglewicz and Hoaglin (1993) recommend for such scores. */
  private static final double FAR = 3.5;

  /** Makes the median absolute deviation of a normal sample its standard deviation. */
  private static final double NORMAL = 1.4826;

  /** Whether the day is far from what days before it let one expect. */
  public boolean jumps() {
    return score != null && Math.abs(score) > FAR;
  }

  /**
   * Judges the last of consecutive days. The past begins with the first day that has articles.
   *
   * @param first the first day, counted since 1970
   * @param articles how many each day has
   * @param judged how many days at the end to judge
   */
  public static VolumeDay[] last(long first, long[] articles, int judged) {
    RecentDays recent = new RecentDays();
    VolumeDay[] days = new VolumeDay[judged];
    boolean begun = false;
    for (int i = 0; i < articles.length; i++) {
      int place = i - (articles.length - judged);
      if (place >= 0) {
        days[place] = of(first + i, articles[i], recent.before(first + i));
      }
      begun |= articles[i] > 0;
      if (begun) {
        recent.add(first + i, articles[i]);
      }
    }
    return days;
  }

  private static VolumeDay of(long day, long articles, double[] past) {
    if (past.length == 0) {
      return new VolumeDay(day, articles, null, null);
    }
    return new VolumeDay(day, articles, RecentDays.median(past), score(articles, past));
  }

  /** The modified z-score on Anscombe's scale, where a count of Poisson's varies by 1. */
  private static double score(long articles, double[] past) {
    double[] scaled = Arrays.stream(past).map(VolumeDay::scaled).toArray();
    double middle = RecentDays.median(scaled);
    double[] distances = Arrays.stream(scaled).map(count -> Math.abs(count - middle)).toArray();
    double deviation = RecentDays.median(distances);
    return (scaled((double) articles) - middle) / Math.max(1, NORMAL * deviation);
  }

  private static double scaled(double count) {
    return 2 * Math.sqrt(count + 0.375);
  }
}
