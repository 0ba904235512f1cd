package dateline.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the runs of a method took.
 *
 * @param method its name
 * @param runs those that came to an end, in order; the first is the cold one
 * @param failure why the next did not; empty where all did
 */
record MethodCosts(String method, List<Cost> runs, String failure) {
  MethodCosts {
    runs = List.copyOf(runs);
  }

  boolean failed() {
    return !failure.isEmpty();
  }

  Cost cold() {
    return runs.get(0);
  }

  /** The median processor time of the runs after the first; empty where there is one run only. */
  OptionalDouble warmProcessor() {
    return median(runs.stream().skip(1).mapToDouble(Cost::processor).sorted().toArray());
  }

  /** The median time by the clock of the runs after the first. */
  OptionalDouble warmWall() {
    return median(runs.stream().skip(1).mapToDouble(Cost::wall).sorted().toArray());
  }

  /** Processor seconds of a warm run, or of the cold one where there is no other. */
  double processor() {
    return warmProcessor().orElse(cold().processor());
  }

  /** The most memory of any run. */
  long megabytes() {
    return runs.stream().mapToLong(Cost::megabytes).max().orElse(0);
  }

  private static OptionalDouble median(double[] sorted) {
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }
}
