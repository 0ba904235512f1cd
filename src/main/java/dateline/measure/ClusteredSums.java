package dateline.measure;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Sums of some quantities in each cluster of things, such as in each story of a group of articles.
 * Whole numbers by the cluster's hash: the same in whatever order the things come.
 */
public final class ClusteredSums {
  private final SortedMap<Long, long[]> sums = new TreeMap<>();

  /**
   * Adds a thing.
   *
   * @param cluster name of the cluster that it belongs to
   * @param quantities as many, in the same order, for every thing
   */
  public void add(String cluster, long... quantities) {
    add(PoissonWeights.cluster(cluster), quantities);
  }

  /** How many clusters there are. */
  public int clusters() {
    return sums.size();
  }

  /** The sum of a quantity over all clusters. */
  public long total(int quantity) {
    return sum(cluster -> cluster[quantity]);
  }

  /** The sum over clusters of the product of two quantities' sums in each. */
  long products(int one, int other) {
    return sum(cluster -> Math.multiplyExact(cluster[one], cluster[other]));
  }

  /** The numbers that stand for the clusters, in order. */
  long[] names() {
    return sums.keySet().stream().mapToLong(Long::longValue).toArray();
  }

  /** The sums of a quantity, a number a cluster, in the same order. */
  long[] of(int quantity) {
    return sums.values().stream().mapToLong(cluster -> cluster[quantity]).toArray();
  }

  private long sum(ToLongFunction<long[]> ofCluster) {
    return sums.values().stream().mapToLong(ofCluster).reduce(0, Math::addExact);
  }

  private void add(long cluster, long[] quantities) {
    sums.merge(cluster, quantities, ClusteredSums::plus);
  }

  private static long[] plus(long[] one, long[] other) {
    long[] plus = one.clone();
    for (int i = 0; i < plus.length; i++) {
      plus[i] = Math.addExact(plus[i], other[i]);
    }
    return plus;
  }
}
