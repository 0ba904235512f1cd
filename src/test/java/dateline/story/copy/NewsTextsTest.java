package dateline.story.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The test set's texts are many, of some length, and none leans on another. */
class NewsTextsTest {
  private static final List<NewsText> ORIGINALS = NewsTexts.originals();

  @Test
  void thereAreEnoughOfEnoughWords() {
    assertThat(ORIGINALS).hasSizeGreaterThanOrEqualTo(60);
    assertThat(ORIGINALS).allSatisfy(t -> assertThat(t.words().size()).isBetween(150, 500));
  }

  @Test
  void eachEventIsWrittenUpByTwoDesks() {
    Map<String, Integer> events = new HashMap<>();
    for (NewsText text : ORIGINALS) {
      events.merge(text.id().substring(0, text.id().length() - 2), 1, Integer::sum);
    }
    assertThat(events.values()).containsOnly(2);
  }

  @Test
  void noTwoHaveMoreInCommonThanAQuotation() {
    for (NewsText one : ORIGINALS) {
      for (NewsText other : ORIGINALS) {
        if (!one.id().equals(other.id())) {
          Overlap overlap = Overlap.of(one.document(), other.document());
          assertThat(overlap.ofOneInOther()).as("%s in %s", one.id(), other.id()).isLessThan(0.03);
        }
      }
    }
  }
}
