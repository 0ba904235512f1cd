package dateline.story.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.text.Document;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {
  @Test
  void aShortTextKeepsAllItsShingles() {
    Sketch sketch = Sketch.of(document(words(1, 200)));
    assertThat(sketch.level()).isZero();
    assertThat(sketch.numbers()).hasSize(196);
  }

  @Test
  void aLongOneKeepsAQuarter() {
    Sketch sketch = Sketch.of(document(words(1, 8000)));
    assertThat(sketch.level()).isEqualTo(2);
    assertThat(sketch.numbers().size()).isCloseTo(2000, within(150));
  }

  @Test
  void aSparserSketchIsTheBeginningOfAFullerOne() {
    Document document = document(words(1, 2000));
    Sketch sparse = Sketch.of(document);
    Sketch whole = Sketch.whole(document);
    assertThat(sparse.numbers()).isEqualTo(whole.numbers().subList(0, whole.size(2)));
  }

  @Test
  void aStoredSketchIsTheSame() {
    Sketch sketch = Sketch.of(document(words(1, 900)));
    Sketch stored = Sketch.of(sketch.level(), sketch.numbers());
    assertThat(Overlap.of(sketch, stored))
        .isEqualTo(new Overlap(sketch.size(), sketch.size(), sketch.size()));
  }

  @Test
  void theShareOfAShortTextInALongOneIsEstimated() {
    String story = words(1, 400);
    Document half = document(story.substring(0, story.length() / 2) + " " + words(2, 200));
    Document roundUp = document(words(3, 2500) + " " + story + " " + words(4, 2500));
    Overlap exact = Overlap.of(half, roundUp);
    Overlap estimated = Overlap.of(Sketch.of(half), Sketch.of(roundUp));
    assertThat(exact.ofOneInOther()).isCloseTo(0.5, within(0.03));
    assertThat(estimated.ofOneInOther()).isCloseTo(exact.ofOneInOther(), within(0.12));
    assertThat(estimated.ofOtherInOne()).isCloseTo(exact.ofOtherInOne(), within(0.02));
  }

  private static Document document(String body) {
    return Document.of(body, 0);
  }

  /** Words drawn from so many that no run of them comes twice. */
  private static String words(long seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(5000))
        .collect(Collectors.joining(" "));
  }
}
