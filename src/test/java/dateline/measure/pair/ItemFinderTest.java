package dateline.measure.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemFinderTest {
  private static final long NAMES = 200_000;

  /** The first is everywhere, the others are rare. */
  private static final ItemFinder FINDER =
      new ItemFinder(entity -> entity == 0 ? NAMES / 10 : 20, NAMES);

  /** Names of items, two a sentence: each item has its own, and the one that is everywhere. */
  private static int[] roundUp(Random random, int items) {
    return IntStream.range(0, items)
        .flatMap(
            item ->
                IntStream.range(0, 40)
                    .map(i -> i % 6 == 0 ? 0 : 1 + 10 * item + random.nextInt(10)))
        .toArray();
  }

  private static int[] items(int... entities) {
    return FINDER.items(entities, sentences(entities.length), entities.length);
  }

  private static int[] sentences(int mentions) {
    return IntStream.range(0, mentions).map(i -> i / 2).toArray();
  }

  @Test
  void itemsThatShareOnlyWhoIsEverywhereAreToldApart() {
    int[] items = items(roundUp(new Random(3), 3));
    assertThat(items[items.length - 1]).isEqualTo(2);
    for (int i = 0; i < items.length; i++) {
      assertThat(Math.abs(i - 40 * items[i]))
          .as("mention %d of item %d", i, items[i])
          .isLessThan(44);
    }
  }

  @Test
  void oneVocabularyThroughoutIsOneItem() {
    Random random = new Random(4);
    for (int article = 0; article < 50; article++) {
      int[] entities = IntStream.range(0, 80).map(i -> random.nextInt(24)).toArray();
      assertThat(items(entities)).containsOnly(0);
    }
  }

  @Test
  void anArticleThatNamesFewHasNoItems() {
    int[] entities = Arrays.copyOf(roundUp(new Random(5), 2), 80);
    long few = Arrays.stream(entities).distinct().count();
    assertThat(few).isBetween(15L, 21L);
    assertThat(items(IntStream.of(entities).map(entity -> entity % 20).toArray())).containsOnly(0);
  }

  @Test
  void mentionsOfOneSentenceAreOfOneItem() {
    int[] entities = roundUp(new Random(6), 4);
    int[] sentences = sentences(entities.length);
    int[] items = FINDER.items(entities, sentences, entities.length);
    for (int i = 1; i < items.length; i++) {
      if (sentences[i] == sentences[i - 1]) {
        assertThat(items[i]).isEqualTo(items[i - 1]);
      }
    }
    assertThat(FINDER.items(new int[0], new int[0], 0)).isEmpty();
  }
}
