package dateline.measure.pair;

import dateline.measure.FalseDiscovery;
import dateline.measure.network.DisparityFilter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pairs of some articles, each with what its counts say. Of articles that come from one origin
 * one is enough to say it: all is told from counts of independent articles. Articles that name many
 * would make chance significant, so that pairs are tested as among fewer articles; see {@link
 * EffectiveArticles}.
 */
public final class TestedPairs {
  /** Articles from which on it pays to count with several threads. */
  private static final int MANY = 20_000;

  private static final int PARTS_OF_A_CORE = 8;

  private final PairIndex index;
  private final PairColumns pairs;
  private final double[] q;

  /**
   * A pair in a window.
   *
   * @param row its number
   * @param entity the one
   * @param other the other
   * @param counts in how many articles they are named together
   * @param association what the counts of independent articles say
   * @param p how likely so many or more would be if neither had to do with the other
   * @param q the share of false ones to expect among all pairs of the window with this or a smaller
   *     p (Benjamini and Hochberg 1995)
   */
  public record Pair(
      int row,
      int entity,
      int other,
      Window window,
      Together counts,
      Association association,
      double p,
      double q) {}

  /**
   * Counts and tests.
   *
   * @param least articles that name both within a window, below which a pair is left out. It counts
   *     as tested all the same where so many articles name each: it might have been named as often.
   */
  public TestedPairs(PairIndex index, int least) {
    this.index = index;
    int parts =
        index.articles() < MANY ? 1 : PARTS_OF_A_CORE * Runtime.getRuntime().availableProcessors();
    List<PairColumns> counted =
        index.ranges(parts).parallelStream().map(range -> count(range, least)).toList();
    pairs = PairColumns.joined(counted);
    long entities = index.entitiesOf(least);
    q = q(entities * (entities - 1) / 2);
  }

  /**
   * All pairs, by the one, the other and the window.
   *
   * @param ranks the place of each entity in the order; the one of a pair is what comes first
   */
  public Stream<Pair> stream(int[] ranks) {
    return PairOrder.of(pairs, ranks).mapToObj(row -> pair((int) row, ranks));
  }

  /** Independent articles that pairs are tested among; see {@link EffectiveArticles}. */
  public long effective() {
    return index.effective();
  }

  /** How many pairs there are, in all windows. */
  public int size() {
    return pairs.size();
  }

  /**
   * In how many independent articles of an earlier time each pair was named together, by row.
   *
   * @param before the earlier articles, with the same numbers for entities
   */
  public int[] before(PairIndex before) {
    return new CountsBefore(before, pairs).independent();
  }

  /**
   * Where and when pairs were named together.
   *
   * @param days of each article, in the order in which they were added
   */
  public Sightings sightings(int[] days) {
    return new Sightings(index, pairs, days);
  }

  /**
   * The significance of each pair, by row, as an edge of the network of its window, whose weights
   * are weighted articles; see {@link DisparityFilter}.
   */
  public double[] disparity() {
    double[] alpha = new double[pairs.size()];
    for (Window window : Window.values()) {
      double[] strength = new double[index.entities()];
      int[] degree = new int[index.entities()];
      int[] rows = rows(window);
      for (int row : rows) {
        for (int end : new int[] {pairs.entity(row), pairs.other(row)}) {
          strength[end] += pairs.weighted(row);
          degree[end]++;
        }
      }
      for (int row : rows) {
        int one = pairs.entity(row);
        int other = pairs.other(row);
        double weight = pairs.weighted(row);
        alpha[row] =
            Math.min(
                DisparityFilter.alpha(weight, strength[one], degree[one]),
                DisparityFilter.alpha(weight, strength[other], degree[other]));
      }
    }
    return alpha;
  }

  private int[] rows(Window window) {
    return IntStream.range(0, pairs.size()).filter(row -> pairs.window(row) == window).toArray();
  }

  private PairColumns count(PairIndex.Range range, int least) {
    PairColumns counted = new PairColumns();
    index.forEach(
        range,
        least,
        (entity, other, window, counts) ->
            counted.add(
                entity,
                other,
                window,
                counts,
                association(entity, other, counts, index.effective()).pValue()));
    return counted;
  }

  private double[] q(long tests) {
    double[] values = new double[pairs.size()];
    for (Window window : Window.values()) {
      int[] rows = rows(window);
      double[] p = IntStream.of(rows).mapToDouble(pairs::p).toArray();
      double[] ofWindow = FalseDiscovery.qValues(p, tests);
      for (int i = 0; i < rows.length; i++) {
        values[rows[i]] = ofWindow[i];
      }
    }
    return values;
  }

  private Pair pair(int row, int[] ranks) {
    boolean inOrder = ranks[pairs.entity(row)] < ranks[pairs.other(row)];
    int one = inOrder ? pairs.entity(row) : pairs.other(row);
    int other = inOrder ? pairs.other(row) : pairs.entity(row);
    Together counts = pairs.counts(row);
    return new Pair(
        row,
        one,
        other,
        pairs.window(row),
        counts,
        association(one, other, counts, index.independent()),
        pairs.p(row),
        q[row]);
  }

  private Association association(int one, int other, Together counts, long all) {
    return new Association(
        counts.independent(), index.independentOf(one), index.independentOf(other), all);
  }
}
