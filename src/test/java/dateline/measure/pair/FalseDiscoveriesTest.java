package dateline.measure.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a corpus in which entities stand by chance, few pairs are called significant. */
class FalseDiscoveriesTest {
  private static final int ARTICLES = 2_000;
  private static final int ENTITIES = 3_000;
  private static final int SHUFFLES = 5;
  private static final int TRADES = 10 * ARTICLES;

  /** Articles that name an entity whose pairs are tested, at least. */
  private static final int LEAST = 2;

  private static final double LEVEL = 0.05;

  private record Pair(int a, int b) {}

  /**
   * What was found of a corpus.
   *
   * @param hypotheses pairs of entities that enough articles name
   * @param tested those named together at all
   */
  private record Found(long hypotheses, long tested, Set<Pair> significant) {}

  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b);

  @ParameterizedTest
  @CsvSource({"12, 12", "4, 20"})
  void ofAShuffledCorpusFewPairsAreSignificant(int least, int most) {
    ShuffledCorpus corpus = new ShuffledCorpus(11, ARTICLES, ENTITIES, least, most);
    int[] use = corpus.use();
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      corpus.shuffle(TRADES);
      assertThat(corpus.use()).isEqualTo(use);
      Found found = find(corpus);
      System.out.println(
          "NULL "
              + least
              + "-"
              + most
              + " m="
              + found.hypotheses
              + " tested="
              + found.tested
              + " called="
              + found.significant.size()
              + " "
              + found.significant);
      assertThat((double) found.significant.size()).isLessThanOrEqualTo(LEVEL * found.tested);
    }
  }

  @Test
  void plantedPairsAreFound() {
    ShuffledCorpus corpus = new ShuffledCorpus(12, ARTICLES, ENTITIES, 4, 20);
    corpus.shuffle(TRADES);
    for (int strength = 2; strength <= 12; strength += 1) {
      Set<Pair> planted = new TreeSet<>(ORDER);
      ShuffledCorpus c = new ShuffledCorpus(12, ARTICLES, ENTITIES, 4, 20);
      c.shuffle(TRADES);
      for (int entity = 200; entity < 300; entity++) {
        c.plant(entity + 400, entity, strength);
        planted.add(new Pair(entity, entity + 400));
      }
      Found found = find(c);
      int all = found.significant.size();
      planted.retainAll(found.significant);
      System.out.println(
          "PLANTED "
              + strength
              + " found "
              + planted.size()
              + " of 100; called "
              + all
              + " of "
              + found.tested);
    }
  }

  private static Found find(ShuffledCorpus corpus) {
    int[] use = corpus.use();
    Map<Pair, Integer> together = new TreeMap<>(ORDER);
    corpus.articles().forEach(named -> count(named, together));
    together.keySet().removeIf(pair -> use[pair.a] < LEAST || use[pair.b] < LEAST);
    long tested = java.util.Arrays.stream(use).filter(times -> times >= LEAST).count();
    long hypotheses = tested * (tested - 1) / 2;
    List<Pair> pairs = new ArrayList<>(together.keySet());
    double[] p =
        pairs.stream()
            .map(pair -> new Association(together.get(pair), use[pair.a], use[pair.b], ARTICLES))
            .mapToDouble(Association::pValue)
            .toArray();
    return new Found(hypotheses, pairs.size(), significant(pairs, p, hypotheses));
  }

  private static void count(Set<Integer> named, Map<Pair, Integer> together) {
    for (int a : named) {
      for (int b : named) {
        if (a < b) {
          together.merge(new Pair(a, b), 1, Integer::sum);
        }
      }
    }
  }

  /** The pairs that Benjamini and Hochberg (1995) call significant. */
  private static Set<Pair> significant(List<Pair> pairs, double[] p, long hypotheses) {
    double[] sorted = p.clone();
    java.util.Arrays.sort(sorted);
    int called = sorted.length;
    while (called > 0 && sorted[called - 1] * hypotheses > LEVEL * called) {
      called--;
    }
    Set<Pair> significant = new TreeSet<>(ORDER);
    for (int i = 0; i < p.length && called > 0; i++) {
      if (p[i] <= sorted[called - 1]) {
        significant.add(pairs.get(i));
      }
    }
    return significant;
  }
}
