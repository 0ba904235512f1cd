package dateline.job;

import dateline.measure.ClusteredSums;

/** Sums on their way from task to task: of classes that are not its own Spark carries beans. */
public final class CarriedSums {
  private ClusteredSums sums = new ClusteredSums();

  ClusteredSums sums() {
    return sums;
  }

  public long[] getCells() {
    return sums.toArray();
  }

  public void setCells(long[] cells) {
    sums = ClusteredSums.of(cells);
  }
}
