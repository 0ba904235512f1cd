package dateline.measure.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairArticlesTest {
  private static List<String> pairs(int[][] articlesOf, boolean[] counts, int least) {
    PairArticles pairs = new PairArticles(articlesOf, counts, least);
    List<String> found = new ArrayList<>();
    for (int entity = 0; entity < articlesOf.length; entity++) {
      pairs.forEach(
          entity,
          (one, other, articles) -> found.add(one + " " + other + " " + Arrays.toString(articles)));
    }
    return found;
  }

  @Test
  void tellsAllArticlesOfAPairThatEnoughCountFor() {
    int[][] articlesOf = {{0, 1, 2}, {1, 2, 3}, {0, 3}};
    assertThat(pairs(articlesOf, new boolean[] {true, true, false, true}, 1))
        .containsExactly("0 1 [1, 2]", "0 2 [0]", "1 2 [3]");
    assertThat(pairs(articlesOf, new boolean[] {true, true, true, true}, 2))
        .containsExactly("0 1 [1, 2]");
    assertThat(pairs(articlesOf, new boolean[] {true, true, false, true}, 2)).isEmpty();
  }

  @Test
  void nobodyNamedIsNoPair() {
    assertThat(pairs(new int[][] {{}, {}}, new boolean[0], 1)).isEmpty();
    assertThat(pairs(new int[0][], new boolean[3], 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 10})
  void tellsTheSameAsArticlesLookedAtPairByPair(int least) {
    Random chance = new Random(least);
    boolean[] counts = new boolean[60];
    int[][] articlesOf = new int[12][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = chance.nextInt(3) > 0;
    }
    for (int i = 0; i < articlesOf.length; i++) {
      int rarity = 1 + i % 4;
      articlesOf[i] =
          IntStream.range(0, counts.length).filter(any -> chance.nextInt(rarity) == 0).toArray();
    }
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < articlesOf.length; i++) {
      for (int j = i + 1; j < articlesOf.length; j++) {
        int[] other = articlesOf[j];
        int[] both =
            IntStream.of(articlesOf[i]).filter(a -> Arrays.binarySearch(other, a) >= 0).toArray();
        if (IntStream.of(both).filter(article -> counts[article]).count() >= least) {
          expected.add(i + " " + j + " " + Arrays.toString(both));
        }
      }
    }
    assertThat(expected).isNotEmpty();
    assertThat(pairs(articlesOf, counts, least)).isEqualTo(expected);
  }
}
