package dateline.measure.pair;

import java.util.stream.LongStream;

/**
 * How many articles, each naming as many entities as the next, would name pairs together by chance
 * as often as those at hand do.
 *
 * <p>An article that names many entities names very many pairs. Where articles differ in how many
 * they name, two entities meet more often than {@code a * b / all} though nothing draws them to
 * each other, and a test against that expectation calls chance significant. Where entity and
 * article meet in proportion to how often the one is named and how many the other names, as in a
 * random network of given degrees (Chung and Lu 2002), the expectation of every pair is greater by
 * one factor: as if there were fewer articles. The factor is that at which the expectations of all
 * pairs add up to what was counted.
 */
public final class EffectiveArticles {
  private EffectiveArticles() {}

  /**
   * Counts them, at most as many as there are and at least 1; to be taken for all articles in the
   * {@link Association#pValue} of a pair.
   *
   * @param all articles
   * @param named in how many of them each entity is named
   * @param together in how many both are named, added up over all pairs of these entities
   */
  public static long count(long all, long[] named, long together) {
    double sum = LongStream.of(named).sum();
    double squares = LongStream.of(named).mapToDouble(n -> (double) n * n).sum();
    double expected = (sum * sum - squares) / 2;
    return together == 0 ? all : Math.max(1, Math.min(all, Math.round(expected / together)));
  }
}
