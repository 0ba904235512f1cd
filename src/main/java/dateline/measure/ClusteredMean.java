package dateline.measure;

import java.util.Arrays;

/**
 * A mean over things that come in clusters, such as articles in stories: things of one cluster are
 * like each other, and what is sure of the mean is told by the clusters.
 */
public final class ClusteredMean {
  /** Values are summed in billionths: whole numbers add up to one sum in whatever order. */
  public static final long PARTS = 1_000_000_000;

  /**
   * Below so many clusters the interval holds the true mean too rarely, see {@code evaluate
   * intervals}.
   */
  public static final int LEAST_CLUSTERS = 8;

  private final long[] clusters;
  private final long[] totals;
  private final long[] sizes;

  /**
   * The mean of a quantity.
   *
   * @param sums of at least one cluster
   * @param value the quantity that is the sum of values, in billionths
   * @param size the quantity that says how many values each cluster has, at least 1
   */
  public ClusteredMean(ClusteredSums sums, int value, int size) {
    clusters = sums.names();
    totals = sums.of(value);
    sizes = sums.of(size);
  }

  public double mean() {
    return (double) total(totals) / total(sizes) / PARTS;
  }

  /** The percentile interval of the bootstrap; for few clusters, or unequal ones, too narrow. */
  public Interval percentiles() {
    return stretched(new Replicates(clusters, totals, sizes), 1);
  }

  /**
   * The percentile interval, stretched around the mean: to the width that the mean's own variance
   * asks for, and by Student's t over the normal quantile, since few clusters tell how much they
   * vary (Hesterberg 2015 for things that are no clusters).
   *
   * @throws IllegalStateException for a single cluster
   */
  public Interval interval() {
    if (clusters.length < 2) {
      throw new IllegalStateException("an interval needs two clusters");
    }
    Replicates replicates = new Replicates(clusters, totals, sizes);
    double few = Interval.quantile(clusters.length - 1.0) / Interval.NORMAL_QUANTILE;
    return stretched(replicates, replicates.widening() * few);
  }

  private Interval stretched(Replicates replicates, double stretch) {
    Interval percentiles = replicates.percentiles();
    double mean = mean();
    double below = Math.max(0, mean - percentiles.low() / PARTS);
    double above = Math.max(0, percentiles.high() / PARTS - mean);
    return new Interval(mean - stretch * below, mean + stretch * above);
  }

  private static long total(long[] numbers) {
    return Arrays.stream(numbers).sum();
  }
}
