package dateline.measure.pair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EffectiveArticlesTest {

  @Test
  void expectationsOfAllPairsAddUpToWhatWasCounted() {
    long[] named = {40, 30, 20, 10};
    long effective = EffectiveArticles.count(200, named, 35);
    double expected = 0;
    for (int a = 0; a < named.length; a++) {
      for (int b = 0; b < a; b++) {
        expected += new Association(0, named[a], named[b], effective).expected();
      }
    }
    assertThat(effective).isEqualTo(100);
    assertThat(expected).isEqualTo(35);
  }

  @Test
  void thereAreNoMoreThanAll() {
    assertThat(EffectiveArticles.count(200, new long[] {40, 30, 20, 10}, 5)).isEqualTo(200);
    assertThat(EffectiveArticles.count(200, new long[] {40, 30}, 0)).isEqualTo(200);
  }

  @Test
  void thereIsOneAtLeast() {
    assertThat(EffectiveArticles.count(5, new long[] {1, 1, 1}, 3)).isEqualTo(1);
  }
}
