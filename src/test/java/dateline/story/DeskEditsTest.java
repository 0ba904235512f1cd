package dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Each edit of the test set's desk alone leaves a copy that is found. */
class DeskEditsTest {
  private static final int SEEDS = 3;
  private static final CopyFinder FINDER = CopyFinder.standard();

  @Test
  void cutFromTheEnd() {
    areFound(Desk::cutFromTheEnd);
  }

  @Test
  void newLead() {
    areFound(Desk::newLead);
  }

  @Test
  void newHeadline() {
    areFound(Desk::newHeadline);
  }

  @Test
  void mergedParagraphs() {
    areFound(Desk::mergedParagraphs);
  }

  @Test
  void otherByline() {
    areFound(Desk::otherByline);
  }

  @Test
  void otherQuotationMarks() {
    areFound(Desk::otherQuotationMarks);
  }

  @Test
  void localParagraph() {
    areFound(Desk::localParagraph);
  }

  @Test
  void houseStyle() {
    areFound(Desk::houseStyle);
  }

  @Test
  void droppedSentence() {
    areFound(Desk::droppedSentence);
  }

  @Test
  void movedParagraph() {
    areFound(Desk::movedParagraph);
  }

  private static void areFound(BiFunction<Desk, NewsText, NewsText> edit) {
    for (int seed = 1; seed <= SEEDS; seed++) {
      Desk desk = new Desk(seed);
      for (NewsText text : NewsTexts.originals()) {
        NewsText copy =
            edit.apply(desk, text).by("copy", "other", text.publishedAt().plusSeconds(60), Set.of());
        assertThat(FINDER.find(List.of(text.sketched(), copy.sketched())))
            .as(copy.body())
            .extracting(Copy::kind)
            .containsExactly(Copy.Kind.COPY);
      }
    }
  }
}
