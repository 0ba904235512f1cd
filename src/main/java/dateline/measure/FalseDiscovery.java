package dateline.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which of many tests to believe (Benjamini and Hochberg 1995): of those with a q value up to some
 * level, no more than that share are expected to be false.
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * The q value of each test: the least level at which it is kept.
   *
   * @param p the p value of each, between 0 and 1, in any order
   * @return in the same order
   * @throws IllegalArgumentException when a p value is none
   */
  public static double[] qValues(double[] p) {
    return qValues(p, p.length);
  }

  /**
   * The q values of tests of which only some were written down; the others have a p value of 1.
   *
   * @param p the p value of each that was, between 0 and 1, in any order
   * @param tests how many were made, at least as many as were written down
   * @return in the order of the p values
   * @throws IllegalArgumentException when a p value is none, or tests are fewer
   */
  public static double[] qValues(double[] p, long tests) {
    check(p, tests);
    int[] ascending =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] q = new double[p.length];
    double least = 1;
    for (int rank = p.length; rank > 0; rank--) {
      int test = ascending[rank - 1];
      least = Math.min(least, p[test] * tests / rank);
      q[test] = least;
    }
    return q;
  }

  private static void check(double[] p, long tests) {
    if (tests < p.length) {
      throw new IllegalArgumentException(p.length + " p values of only " + tests + " tests");
    }
    if (!Arrays.stream(p).allMatch(value -> value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a p value lies between 0 and 1");
    }
  }
}
