package dateline.job;

import dateline.measure.FalseDiscovery;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The q value of each p value of one kind of finding. */
final class QValues implements Serializable {
  private static final long serialVersionUID = 1;

  private final double[] p;
  private final double[] q;

  /**
   * The q values over all series.
   *
   * @param found the p values of each series' findings; a series without any was tested, too, and
   *     counts as one test that found nothing
   */
  QValues(List<List<Double>> found) {
    p = found.stream().flatMap(List::stream).mapToDouble(Double::doubleValue).sorted().toArray();
    q = FalseDiscovery.qValues(p, found.stream().mapToLong(one -> Math.max(1, one.size())).sum());
  }

  /** Whether nothing was found in any series. */
  boolean isEmpty() {
    return p.length == 0;
  }

  /** The q value of one of the p values. */
  double of(double pValue) {
    return q[Arrays.binarySearch(p, pValue)];
  }
}
