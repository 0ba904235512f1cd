package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoissonWeightsTest {
  private static final int DRAWN = 200_000;

  /** Poisson's probabilities of 0, 1, 2 and 3 at a mean of 1. */
  @Test
  void weightsAreAsFrequentAsPoissonSays() {
    long cluster = PoissonWeights.cluster("a story");
    int[] count = new int[21];
    IntStream.range(0, DRAWN).forEach(i -> count[PoissonWeights.weight(cluster, i)]++);
    assertThat((double) count[0] / DRAWN).isCloseTo(0.3679, within(0.005));
    assertThat((double) count[1] / DRAWN).isCloseTo(0.3679, within(0.005));
    assertThat((double) count[2] / DRAWN).isCloseTo(0.1839, within(0.005));
    assertThat((double) count[3] / DRAWN).isCloseTo(0.0613, within(0.005));
  }

  /** In one replicate the weights of many clusters are as of Poisson, too: mean 1, variance 1. */
  @Test
  void weightsOfClustersWithLikeNamesDiffer() {
    long sum = 0;
    long squares = 0;
    for (int i = 0; i < DRAWN; i++) {
      int weight = PoissonWeights.weight(PoissonWeights.cluster("story/" + i), 7);
      sum += weight;
      squares += (long) weight * weight;
    }
    double mean = (double) sum / DRAWN;
    assertThat(mean).isCloseTo(1, within(0.01));
    assertThat((double) squares / DRAWN - mean * mean).isCloseTo(1, within(0.02));
  }
}
