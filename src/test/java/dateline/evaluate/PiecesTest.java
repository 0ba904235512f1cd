package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private static final String TEXT = "The road, he said,\n is open  now.";

  private static Pieces pieces(int... offsets) {
    Span[] spans = new Span[offsets.length / 2];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = new Span(offsets[2 * i], offsets[2 * i + 1]);
    }
    return Pieces.of(TEXT, List.of(spans));
  }

  @Test
  void standInOrderWithoutWhiteSpaceAround() {
    assertThat(pieces(18, 28, 0, 10))
        .isEqualTo(new Pieces(List.of(new Span(0, 9), new Span(20, 27))));
    assertThat(pieces(18, 20).isEmpty()).isTrue();
  }

  @Test
  void theEndOfALineDoesNotPartThem() {
    assertThat(pieces(10, 18, 20, 27)).isEqualTo(pieces(10, 27));
    assertThat(pieces(20, 27, 29, 32).spans()).hasSize(2);
  }

  @Test
  void loseWhatOthersHave() {
    assertThat(pieces(0, 27).minus(TEXT, pieces(10, 18))).isEqualTo(pieces(0, 9, 20, 27));
    assertThat(pieces(10, 12).minus(TEXT, pieces(0, 27))).isEqualTo(Pieces.NONE);
  }

  @Test
  void shareCharacters() {
    assertThat(pieces(0, 9, 20, 27).overlap(pieces(5, 22))).isEqualTo(4 + 2);
    assertThat(pieces(0, 9).overlaps(pieces(10, 12))).isFalse();
  }

  @Test
  void haveWordsWithoutMarksAndArticles() {
    assertThat(pieces(0, 9, 20, 33).words(TEXT)).containsExactly("road", "is", "open", "now");
    assertThat(pieces(0, 3).words(TEXT)).isEmpty();
  }
}
