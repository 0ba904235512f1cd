package dateline.measure.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of entities that stand together by chance few pairs are called significant; of others most. */
class FalseDiscoveriesTest {
  private static final int ARTICLES = 2_000;
  private static final int SHUFFLES = 3;
  private static final int TRADES = 10 * ARTICLES;
  private static final double LEVEL = 0.05;

  /** Articles that name an entity whose pairs are tested, at least. */
  private static final int LEAST = 2;

  /**
   * @param together in how many articles, at least 1
   */
  private record Pair(int a, int b, int together) {}

  /**
   * What was found of a corpus.
   *
   * @param hypotheses pairs of entities that enough articles name
   * @param tested those named together at all
   * @param unlikely those whose p-value is at most the level
   * @param significant those whose q-value is
   */
  private record Found(long hypotheses, long tested, long unlikely, Set<Pair> significant) {}

  @ParameterizedTest
  @CsvSource({"300, 12, 12", "300, 4, 20", "3000, 12, 12", "3000, 4, 20"})
  void ofAShuffledCorpusFewPairsAreSignificant(int entities, int least, int most) {
    ShuffledCorpus corpus = new ShuffledCorpus(11, ARTICLES, entities, least, most);
    int[] sizes = sizes(corpus);
    long[] use = corpus.use();
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      corpus.shuffle(TRADES);
      assertThat(sizes(corpus)).isEqualTo(sizes);
      assertThat(corpus.use()).isEqualTo(use);
      Found found = find(corpus, ARTICLES);
      assertThat(found.significant.size()).isLessThanOrEqualTo((int) (LEVEL * found.tested));
      assertThat(found.unlikely).isLessThanOrEqualTo((long) (LEVEL * found.hypotheses));
    }
  }

  @Test
  void whereArticlesDifferMuchInLengthOnlyTheEffectiveOnesKeepChanceApart() {
    ShuffledCorpus corpus = new ShuffledCorpus(11, ARTICLES, 300, 1, 60);
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      corpus.shuffle(TRADES);
      Found misled = find(corpus, ARTICLES);
      assertThat(misled.significant.size()).isGreaterThan((int) (LEVEL * misled.tested));
      Found found = find(corpus, effective(corpus));
      assertThat(found.significant.size()).isLessThanOrEqualTo((int) (0.001 * found.tested));
    }
  }

  @Test
  void plantedPairsAreFound() {
    ShuffledCorpus corpus = new ShuffledCorpus(12, ARTICLES, 3_000, 4, 20);
    corpus.shuffle(TRADES);
    for (int entity = 200; entity < 300; entity++) {
      corpus.plant(entity + 400, entity, 4);
    }
    Set<Pair> significant = find(corpus, effective(corpus)).significant;
    long planted = significant.stream().filter(pair -> pair.b == pair.a + 400).count();
    assertThat(planted).isGreaterThanOrEqualTo(90);
    assertThat(significant.size() - planted).isLessThanOrEqualTo(5);
  }

  private static int[] sizes(ShuffledCorpus corpus) {
    return corpus.articles().stream().mapToInt(Set::size).toArray();
  }

  private static long effective(ShuffledCorpus corpus) {
    long together = Arrays.stream(sizes(corpus)).mapToLong(size -> size * (size - 1L) / 2).sum();
    return EffectiveArticles.count(ARTICLES, corpus.use(), together);
  }

  /** Tests all pairs, as if there were so many articles. */
  private static Found find(ShuffledCorpus corpus, long all) {
    long[] use = corpus.use();
    Pair[] pairs = pairs(corpus, use);
    double[] p = new double[pairs.length];
    for (int i = 0; i < p.length; i++) {
      Pair pair = pairs[i];
      p[i] = new Association(pair.together, use[pair.a], use[pair.b], all).pValue();
    }
    long enough = LongStream.of(use).filter(times -> times >= LEAST).count();
    long hypotheses = enough * (enough - 1) / 2;
    long unlikely = Arrays.stream(p).filter(each -> each <= LEVEL).count();
    return new Found(hypotheses, p.length, unlikely, significant(pairs, p, hypotheses));
  }

  private static Pair[] pairs(ShuffledCorpus corpus, long[] use) {
    int[][] together = new int[use.length][use.length];
    for (Set<Integer> named : corpus.articles()) {
      named.forEach(a -> named.forEach(b -> together[a][b]++));
    }
    Set<Pair> pairs = new HashSet<>();
    for (int a = 0; a < use.length; a++) {
      for (int b = a + 1; b < use.length; b++) {
        if (together[a][b] > 0 && use[a] >= LEAST && use[b] >= LEAST) {
          pairs.add(new Pair(a, b, together[a][b]));
        }
      }
    }
    return pairs.toArray(Pair[]::new);
  }

  /** The pairs that Benjamini and Hochberg (1995) call significant. */
  private static Set<Pair> significant(Pair[] pairs, double[] p, long hypotheses) {
    double[] sorted = p.clone();
    Arrays.sort(sorted);
    int called = sorted.length;
    while (called > 0 && sorted[called - 1] * hypotheses > LEVEL * called) {
      called--;
    }
    Set<Pair> significant = new HashSet<>();
    for (int i = 0; i < p.length; i++) {
      if (called > 0 && p[i] <= sorted[called - 1]) {
        significant.add(pairs[i]);
      }
    }
    return significant;
  }
}
