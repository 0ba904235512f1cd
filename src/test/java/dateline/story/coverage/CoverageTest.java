package dateline.story.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

  @Test
  void aWireCopyInTwentyPapersIsCarriedOnceIndependently() {
    List<Piece> copies =
        IntStream.range(0, 20).mapToObj(i -> piece("a" + i, "paper " + i, "a0")).toList();
    assertThat(new Coverage(copies).outlets()).isEqualTo(20);
    assertThat(new Coverage(copies).independent()).isEqualTo(1);
  }

  @Test
  void manyArticlesOfOneOutletAreOneToo() {
    Coverage coverage =
        new Coverage(
            List.of(piece("a", "Post", "a"), piece("b", "Post", "b"), piece("c", "Sun", "c")));
    assertThat(coverage.independent()).isEqualTo(2);
    assertThat(coverage.without("Post").independent()).isEqualTo(1);
    assertThat(coverage.isBy("Sun")).isTrue();
    assertThat(coverage.without("Sun").isBy("Sun")).isFalse();
  }

  @Test
  void widthsDouble() {
    assertThat(IntStream.of(3, 5, 6, 11, 12).map(n -> width(n, 3))).containsExactly(0, 0, 1, 1, 2);
  }

  private static int width(int outlets, int least) {
    return new Coverage(
            IntStream.range(0, outlets).mapToObj(i -> piece("a" + i, "o" + i, "a" + i)).toList())
        .width(least);
  }

  private static Piece piece(String article, String outlet, String origin) {
    return new Piece(article, DAY, null, outlet, article, origin, false, null);
  }
}
