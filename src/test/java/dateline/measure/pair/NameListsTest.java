package dateline.measure.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameListsTest {
  @Test
  void aSentenceThatNamesVeryManyIsLeftOut() {
    int[] entities = IntStream.concat(IntStream.of(7, 8), IntStream.range(0, 17)).toArray();
    int[] sentences = new int[19];
    Arrays.fill(sentences, 2, 18, 3);
    sentences[18] = 4;
    assertThat(NameLists.leaveOut(entities, sentences, 19)).isEqualTo(3);
    assertThat(Arrays.copyOf(entities, 3)).containsExactly(7, 8, 16);
    assertThat(Arrays.copyOf(sentences, 3)).containsExactly(0, 0, 4);
  }

  @Test
  void manyMentionsOfFewAreNoList() {
    int[] entities = IntStream.range(0, 40).map(i -> i % 10).toArray();
    assertThat(NameLists.leaveOut(entities, new int[40], 40)).isEqualTo(40);
    assertThat(NameLists.leaveOut(new int[0], new int[0], 0)).isZero();
  }
}
