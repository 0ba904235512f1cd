package dateline.measure.change;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;

/** Series of counts from a seed, of which the truth is known. */
final class RandomSeries {
  static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private final Well19937c random;
  private final double dispersion;

  /**
   * @param dispersion variance over mean: 1 makes counts Poisson, more negative binomial
   */
  RandomSeries(long seed, double dispersion) {
    random = new Well19937c(seed);
    this.dispersion = dispersion;
  }

  /** A number between two others. */
  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** A day from one up to but without another. */
  int day(int from, int to) {
    return from + random.nextInt(to - from);
  }

  /** As many articles every day. */
  static int[] steady(int days, int articles) {
    int[] of = new int[days];
    Arrays.fill(of, articles);
    return of;
  }

  /** Fewer articles on Saturdays and fewest on Sundays. */
  static int[] weekly(int days, int articles) {
    int[] of = steady(days, articles);
    for (int i = 0; i < days; i++) {
      switch (FIRST.plusDays(i).getDayOfWeek()) {
        case SATURDAY -> of[i] = articles * 6 / 10;
        case SUNDAY -> of[i] = articles * 3 / 10;
        default -> of[i] = articles;
      }
    }
    return of;
  }

  /** Counts at a rate that is the same all days. */
  DailyCounts flat(double rate, int[] of) {
    double[] rates = new double[of.length];
    Arrays.fill(rates, rate);
    return at(rates, of);
  }

  /** Counts at a rate of each day. */
  DailyCounts at(double[] rates, int[] of) {
    int[] counts = new int[of.length];
    for (int i = 0; i < of.length; i++) {
      counts[i] = Math.min(of[i], count(rates[i] * of[i]));
    }
    return new DailyCounts(FIRST, counts, of);
  }

  /** Counts at rates whose logarithm follows the day before's with a correlation. */
  DailyCounts alike(double rate, double correlation, double deviation, int[] of) {
    double[] rates = new double[of.length];
    double log = random.nextGaussian();
    for (int i = 0; i < of.length; i++) {
      rates[i] = rate * Math.exp(deviation * log);
      log = correlation * log + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
    }
    return at(rates, of);
  }

  private int count(double mean) {
    double drawn =
        dispersion == 1 || mean == 0
            ? mean
            : new GammaDistribution(random, mean / (dispersion - 1), dispersion - 1).sample();
    return drawn < 1e-9 ? 0 : new PoissonDistribution(random, drawn, 1e-12, 100_000).sample();
  }
}
