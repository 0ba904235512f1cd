package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusteredShareTest {
  private static final int SAMPLES = 2_000;

  /** Four articles of 5 attributions, all of one voice or of another: as good as 4 observations. */
  @Test
  void clustersOfOneKindCountForOneThingEach() {
    ClusteredShare uniform = share(new int[] {5, 5, 0, 0}, new int[] {5, 5, 5, 5});
    assertThat(uniform.share()).isEqualTo(0.5);
    assertThat(uniform.interval()).isEqualTo(Interval.wilson(2, 4));
  }

  @Test
  void oneClusterIsOneObservation() {
    assertThat(share(new int[] {3}, new int[] {12}).interval()).isEqualTo(Interval.wilson(0.25, 1));
  }

  @Test
  void aShareOfNothingOrAllIsNoMoreCertainThanItsClusters() {
    assertThat(share(new int[] {0, 0, 0}, new int[] {9, 9, 9}).interval())
        .isEqualTo(Interval.wilson(0, 3));
    assertThat(share(new int[] {9, 9, 9}, new int[] {9, 9, 9}).interval())
        .isEqualTo(Interval.wilson(3, 3));
  }

  /** Things that vary between clusters as independent ones do: the interval of all, cut for t. */
  @Test
  void clustersThatDifferByChanceCountForAllTheirThings() {
    Random random = new Random(7);
    int[] whole = new int[400];
    int[] part = new int[400];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = 5;
      part[i] = drawn(random, 5, 0.3);
    }
    ClusteredShare share = share(part, whole);
    Interval independent = Interval.wilson(share.part(), share.whole());
    assertThat(share.interval().low()).isCloseTo(independent.low(), within(0.003));
    assertThat(share.interval().high()).isCloseTo(independent.high(), within(0.003));
  }

  /**
   * Articles with 1 to 12 attributions, each with a share of its own: uniform between 0 and twice
   * the true share. Wilson's plain interval of the attributions holds the true share too rarely.
   */
  @ParameterizedTest
  @CsvSource({"3, 0.5", "5, 0.5", "10, 0.5", "30, 0.5", "5, 0.2", "30, 0.2"})
  void holdsTheTrueShareInNineteenOfTwentySamples(int clusters, double truth) {
    Random random = new Random(11);
    int held = 0;
    int heldByPlain = 0;
    for (int sample = 0; sample < SAMPLES; sample++) {
      int[] whole = new int[clusters];
      int[] part = new int[clusters];
      for (int i = 0; i < clusters; i++) {
        whole[i] = 1 + random.nextInt(12);
        part[i] = drawn(random, whole[i], 2 * truth * random.nextDouble());
      }
      ClusteredShare share = share(part, whole);
      held += holds(share.interval(), truth) ? 1 : 0;
      heldByPlain += holds(Interval.wilson(share.part(), share.whole()), truth) ? 1 : 0;
    }
    assertThat((double) held / SAMPLES).isBetween(0.93, 0.995);
    assertThat(heldByPlain).isLessThan(held);
  }

  private static boolean holds(Interval interval, double value) {
    return interval.low() <= value && value <= interval.high();
  }

  private static int drawn(Random random, int things, double share) {
    int drawn = 0;
    for (int i = 0; i < things; i++) {
      drawn += random.nextDouble() < share ? 1 : 0;
    }
    return drawn;
  }

  private static ClusteredShare share(int[] part, int[] whole) {
    long parts = 0;
    long wholes = 0;
    long partSquares = 0;
    long products = 0;
    long wholeSquares = 0;
    for (int i = 0; i < part.length; i++) {
      parts += part[i];
      wholes += whole[i];
      partSquares += (long) part[i] * part[i];
      products += (long) part[i] * whole[i];
      wholeSquares += (long) whole[i] * whole[i];
    }
    return new ClusteredShare(part.length, parts, wholes, partSquares, products, wholeSquares);
  }
}
