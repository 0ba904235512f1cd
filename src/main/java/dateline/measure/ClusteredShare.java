package dateline.measure;

/**
 * A share of things that come in clusters, such as attributions in articles: those of one cluster
 * are like each other and count for less than as many from different ones.
 *
 * @param clusters how many there are, at least 1
 * @param part things of the kind in all clusters
 * @param whole things in all clusters, at least one in each
 * @param partSquares sum over clusters of the square of its things of the kind
 * @param products sum over clusters of its things of the kind times its things
 * @param wholeSquares sum over clusters of the square of its things
 */
public record ClusteredShare(
    long clusters, long part, long whole, long partSquares, long products, long wholeSquares) {

  /**
   * The share of one quantity in another.
   *
   * @param part the quantity of the kind
   * @param whole the quantity of all, at least 1 in each cluster
   */
  public static ClusteredShare of(ClusteredSums sums, int part, int whole) {
    return new ClusteredShare(
        sums.clusters(),
        sums.total(part),
        sums.total(whole),
        sums.products(part, part),
        sums.products(part, whole),
        sums.products(whole, whole));
  }

  public double share() {
    return (double) part / whole;
  }

  /**
   * The score interval of the share at its effective size (Korn and Graubard 1998): the size of a
   * sample of independent things whose share would vary as much as this one does between clusters,
   * cut for the few clusters that tell so.
   */
  public Interval interval() {
    return Interval.wilson(share(), effectiveSize());
  }

  /** Between the size that the clusters would have if each were of one kind, and the whole. */
  private double effectiveSize() {
    double least = (double) whole * whole / wholeSquares;
    if (clusters == 1 || part == 0 || part == whole) {
      return least;
    }
    double p = share();
    double between = partSquares - 2 * p * products + p * p * wholeSquares;
    double variance = between * clusters / (clusters - 1.0) / whole / whole;
    if (variance <= 0) {
      return whole;
    }
    double cut = Interval.NORMAL_QUANTILE / Interval.quantile(clusters - 1.0);
    double size = p * (1 - p) / variance * cut * cut;
    return Math.max(least, Math.min((double) whole, size));
  }
}
