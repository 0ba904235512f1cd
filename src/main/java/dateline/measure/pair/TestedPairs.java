package dateline.measure.pair;

import dateline.measure.FalseDiscovery;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pairs of some articles, each with what its counts say. Of articles that come from one origin
 * one is enough to say it: all is tested on counts of independent articles.
 */
public final class TestedPairs {
  /** Articles from which on it pays to count with several threads. */
  private static final int MANY = 20_000;

  private static final int PARTS_OF_A_CORE = 8;

  private final PairIndex index;
  private final Map<Window, Pairs> byWindow = new EnumMap<>(Window.class);

  /**
   * A pair in a window.
   *
   * @param entity the one, which has the greater number
   * @param other the other
   * @param counts in how many articles they are named together
   * @param association what the counts of independent articles say
   * @param p how likely so many or more would be if neither had to do with the other
   * @param q the share of false ones to expect among all pairs of the window with this or a smaller
   *     p (Benjamini and Hochberg 1995)
   */
  public record Pair(
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
    List<Map<Window, Pairs>> counted =
        index.ranges(parts).parallelStream().map(range -> count(range, least)).toList();
    long entities = index.entitiesOf(least);
    for (Window window : Window.values()) {
      Pairs pairs =
          Pairs.joined(
              counted.stream().map(part -> Objects.requireNonNull(part.get(window))).toList());
      pairs.q = FalseDiscovery.qValues(pairs.p, entities * (entities - 1) / 2);
      byWindow.put(window, pairs);
    }
  }

  /** All pairs, window by window. */
  public Stream<Pair> stream() {
    return Stream.of(Window.values())
        .flatMap(
            window -> {
              Pairs pairs = Objects.requireNonNull(byWindow.get(window));
              return IntStream.range(0, pairs.size).mapToObj(i -> pair(window, pairs, i));
            });
  }

  private Map<Window, Pairs> count(PairIndex.Range range, int least) {
    Map<Window, Pairs> counted = new EnumMap<>(Window.class);
    for (Window window : Window.values()) {
      counted.put(window, new Pairs());
    }
    index.forEach(
        range,
        least,
        (entity, other, window, counts) ->
            Objects.requireNonNull(counted.get(window))
                .add(entity, other, counts, association(entity, other, counts).pValue()));
    return counted;
  }

  private Pair pair(Window window, Pairs pairs, int i) {
    int entity = pairs.numbers[Pairs.ENTITY][i];
    int other = pairs.numbers[Pairs.OTHER][i];
    Together counts =
        new Together(
            pairs.numbers[Pairs.ARTICLES][i],
            pairs.numbers[Pairs.DISTINCT][i],
            pairs.numbers[Pairs.INDEPENDENT][i],
            pairs.weighted[i]);
    return new Pair(
        entity, other, window, counts, association(entity, other, counts), pairs.p[i], pairs.q[i]);
  }

  private Association association(int entity, int other, Together counts) {
    return new Association(
        counts.independent(),
        index.independentOf(entity),
        index.independentOf(other),
        index.independent());
  }

  /** Pairs in arrays: of millions there is no object each. */
  private static final class Pairs {
    static final int ENTITY = 0;
    static final int OTHER = 1;
    static final int ARTICLES = 2;
    static final int DISTINCT = 3;
    static final int INDEPENDENT = 4;
    private static final int NUMBERS = 5;

    private int[][] numbers = new int[NUMBERS][16];
    private double[] weighted = new double[16];
    private double[] p = new double[16];
    private double[] q = {};
    private int size;

    void add(int entity, int other, Together counts, double p) {
      if (size == this.p.length) {
        resize(size + (size >> 1));
      }
      numbers[ENTITY][size] = entity;
      numbers[OTHER][size] = other;
      numbers[ARTICLES][size] = counts.articles();
      numbers[DISTINCT][size] = counts.distinct();
      numbers[INDEPENDENT][size] = counts.independent();
      weighted[size] = counts.weighted();
      this.p[size++] = p;
    }

    /** The pairs of several, in order, without room for more. */
    static Pairs joined(List<Pairs> parts) {
      Pairs all = new Pairs();
      all.resize(parts.stream().mapToInt(part -> part.size).sum());
      for (Pairs part : parts) {
        for (int n = 0; n < NUMBERS; n++) {
          System.arraycopy(part.numbers[n], 0, all.numbers[n], all.size, part.size);
        }
        System.arraycopy(part.weighted, 0, all.weighted, all.size, part.size);
        System.arraycopy(part.p, 0, all.p, all.size, part.size);
        all.size += part.size;
      }
      return all;
    }

    private void resize(int length) {
      for (int n = 0; n < NUMBERS; n++) {
        numbers[n] = Arrays.copyOf(numbers[n], length);
      }
      weighted = Arrays.copyOf(weighted, length);
      p = Arrays.copyOf(p, length);
    }
  }
}
