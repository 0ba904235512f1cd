package dateline.measure;

import java.util.Arrays;

/** What a mean over clusters would be had others been drawn: its Poisson bootstrap. */
final class Replicates {
  /** So many that the ends of an interval err by a fiftieth of its width (standard error). */
  private static final int NUMBER = 1_000;

  private static final double TAIL = 0.025;

  private final long[] clusters;
  private final long[] totals;
  private final long[] sizes;
  private final double all;

  /** Variance of the sample's mean if the means of clusters are independent and vary by 1. */
  private final double spread;

  private final double[] means = new double[NUMBER];
  private int drawn;

  /** What {@code spread} would be by the replicates: their squared distances from the mean. */
  private double distances;

  /**
   * Draws them.
   *
   * @param clusters numbers that stand for the clusters
   * @param totals the sum of values in each cluster
   * @param sizes how many values each has
   */
  Replicates(long[] clusters, long[] totals, long[] sizes) {
    this.clusters = clusters;
    this.totals = totals;
    this.sizes = sizes;
    all = Arrays.stream(sizes).sum();
    spread = Arrays.stream(sizes).mapToDouble(size -> size / all * (size / all)).sum();
    for (int replicate = 0; replicate < NUMBER; replicate++) {
      draw(replicate);
    }
    Arrays.sort(means, 0, drawn);
  }

  /** The interval that leaves one replicate in forty below, and one in forty above. */
  Interval percentiles() {
    return new Interval(quantile(TAIL), quantile(1 - TAIL));
  }

  /**
   * How many times as wide as the replicates the mean itself is spread: more, where some clusters
   * hold most of the things, since a replicate is drawn around a mean that they have pulled along.
   */
  double widening() {
    return Math.sqrt(spread * drawn / distances);
  }

  /** A replicate without any cluster has no mean and is left out. */
  private void draw(int replicate) {
    long total = 0;
    long size = 0;
    double squares = 0;
    double products = 0;
    for (int i = 0; i < clusters.length; i++) {
      int weight = PoissonWeights.weight(clusters[i], replicate);
      long weighted = weight * sizes[i];
      total += weight * totals[i];
      size += weighted;
      squares += (double) weighted * weighted;
      products += (double) weighted * sizes[i];
    }
    if (size > 0) {
      means[drawn++] = (double) total / size;
      distances += squares / size / size - 2 * products / size / all + spread;
    }
  }

  /** Between the two nearest replicates in proportion. */
  private double quantile(double share) {
    double place = share * (drawn - 1);
    int below = (int) place;
    int above = Math.min(below + 1, drawn - 1);
    return means[below] + (place - below) * (means[above] - means[below]);
  }
}
