package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecurringLinesTest {
  @Test
  void aLineIsKnownByWhatItsCopiesShare() {
    assertThat(keys("Slideshow (14 Images)")).containsExactly("slideshow (0 images)");
    assertThat(keys("Write to Anna Brodeva at anna.brodeva@ilmenpost.example"))
        .containsExactly("write to * at @");
    assertThat(keys("Milan Torv and Ida Sel contributed to this report."))
        .containsExactly("* contributed to this report.");
  }

  @Test
  void namesStayInALineThatIsNoCredit() {
    assertThat(keys("Anna Brodeva told Milan Torv to leave."))
        .containsExactly("anna brodeva told milan torv to leave.");
  }

  @Test
  void linesWithoutLettersAndLongLinesAreNoCandidates() {
    assertThat(keys("* * *\n\n2021\n\n" + "word ".repeat(90).strip())).isEmpty();
  }

  @Test
  void aLineThatStandsTwiceIsOneCandidate() {
    assertThat(keys("Advertisement\n\nShells fell on Vostrava.\n\nADVERTISEMENT"))
        .containsExactly("advertisement", "shells fell on vostrava.");
  }

  @Test
  void linesOfTheOutletAreCutAndTheirPlaceIsKept() {
    String body = "Shells fell on Vostrava.\n\nAdvertisement\n\nNo one was hurt.\nSign up here";
    RecurringLines.Pieces pieces =
        RecurringLines.cut(body, Set.of("advertisement", "sign up here"));
    assertThat(pieces.body()).isEqualTo("Shells fell on Vostrava.\n\nNo one was hurt.");
    assertThat(pieces.cuts())
        .containsExactly(
            new RecurringLines.Cut(24, "Advertisement"),
            new RecurringLines.Cut(42, "Sign up here"));
  }

  @Test
  void aBodyOfNothingElseIsLeftWhole() {
    assertThat(RecurringLines.cut("Advertisement", Set.of("advertisement")))
        .isEqualTo(new RecurringLines.Pieces("Advertisement", List.of()));
  }

  @Test
  void wordsOfThePageAreBoilerplateFromThreeIndependentArticlesOn() {
    assertThat(spread(3).isBoilerplate("advertisement", 1000)).isTrue();
    assertThat(spread(2).isBoilerplate("advertisement", 1000)).isFalse();
  }

  @Test
  void copiesOfOneStoryAreNoBoilerplateHoweverMany() {
    Recurrence copies = Recurrence.of(1L, 7, true);
    for (long day = 2; day < 40; day++) {
      copies = copies.plus(Recurrence.of(day, 7, true));
    }
    assertThat(copies.isBoilerplate("sign up here", 40)).isFalse();
    assertThat(copies.isBoilerplate("the truce was signed in vostrava in march.", 40)).isFalse();
  }

  @Test
  void aSentenceThatRecursInFewArticlesOfAnOutletBelongsToItsStories() {
    String sentence = "the ministry did not answer our questions at once.";
    assertThat(spread(30).isBoilerplate(sentence, 1000)).isFalse();
    assertThat(spread(60).isBoilerplate(sentence, 1000)).isTrue();
  }

  @Test
  void headingsAreNoBoilerplateUnlessNearlyEveryOtherArticleEndsInThem() {
    assertThat(spread(60).isBoilerplate("what comes next", 1000)).isFalse();
  }

  @Test
  void aLineInTheMiddleOfArticlesNeedsWordsOfThePage() {
    Recurrence middle = spread(60, false);
    assertThat(middle.isBoilerplate("the ministry did not answer our questions at once.", 100))
        .isFalse();
    assertThat(middle.isBoilerplate("story continued below", 100)).isTrue();
  }

  @Test
  void withoutDatesMoreStoriesAreNeeded() {
    assertThat(undated(3).isBoilerplate("advertisement", 100)).isFalse();
    assertThat(undated(10).isBoilerplate("advertisement", 100)).isTrue();
  }

  @Test
  void countsAddUpInAnyOrder() {
    List<Recurrence> parts = new ArrayList<>();
    for (long day = 0; day < 50; day++) {
      parts.add(Recurrence.of(day * 37 % 50, day * 11 % 29, day % 3 == 0));
    }
    Recurrence inOrder = parts.stream().reduce(Recurrence::plus).orElseThrow();
    Collections.shuffle(parts, new Random(4));
    Recurrence left = parts.subList(0, 20).stream().reduce(Recurrence::plus).orElseThrow();
    Recurrence right = parts.subList(20, 50).stream().reduce(Recurrence::plus).orElseThrow();
    assertThat(right.plus(left)).isEqualTo(inOrder);
  }

  @Test
  void nearCopiesShareTheirStory() {
    String longest = "The bridge over the Ilmen was closed on Monday after shells fell near it.";
    assertThat(RecurringLines.story("New: no one was hurt.\n\n" + longest))
        .isEqualTo(RecurringLines.story(longest + "\n\nSign up here"))
        .isNotEqualTo(RecurringLines.story("Sign up here"));
  }

  private static List<String> keys(String body) {
    return RecurringLines.candidates(body).stream().map(RecurringLines.Line::key).toList();
  }

  private static Recurrence spread(int articles) {
    return spread(articles, true);
  }

  private static Recurrence spread(int articles, boolean atEdge) {
    Recurrence all = Recurrence.of(0L, 0, atEdge);
    for (long i = 1; i < articles; i++) {
      all = all.plus(Recurrence.of(i, i, atEdge));
    }
    return all;
  }

  private static Recurrence undated(int articles) {
    Recurrence all = Recurrence.of(null, 0, true);
    for (long i = 1; i < articles; i++) {
      all = all.plus(Recurrence.of(null, i, true));
    }
    return all;
  }
}
