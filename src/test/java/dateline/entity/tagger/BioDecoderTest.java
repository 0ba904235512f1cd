package dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BioDecoderTest {
  private final BioDecoder decoder =
      new BioDecoder(List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"));

  @Test
  void theBestLabelOfEachWordWhereTheyFit() {
    float[][] scores = {{0, 3, 0, 1, 0}, {0, 1, 3, 0, 0}, {5, 0, 0, 0, 0}};
    assertThat(decoder.decode(scores)).containsExactly(1, 2, 0);
  }

  @Test
  void aNameDoesNotBeginInside() {
    float[][] scores = {{1, 0, 9, 0, 0}, {0, 0, 0, 0, 9}};
    assertThat(decoder.decode(scores)).containsExactly(3, 4);
  }

  @Test
  void aNameKeepsItsType() {
    float[][] scores = {{0, 4, 0, 3, 0}, {0, 0, 1, 0, 5}};
    assertThat(decoder.decode(scores)).containsExactly(3, 4);
  }

  @Test
  void noWordsHaveNoLabels() {
    assertThat(decoder.decode(new float[0][])).isEmpty();
  }
}
