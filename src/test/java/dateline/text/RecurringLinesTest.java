package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.RecurringLines.About;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringLinesTest {
  @Test
  void aLineIsKnownByWhatItsCopiesShare() {
    same("Slideshow (14 Images)", "Slideshow (3 images)");
    same(
        "Write to Anna Brodeva at anna.brodeva@ilmenpost.example",
        "Write to Milan Torv at milan.torv@ilmenpost.example");
    same(
        "Milan Torv and Ida Sel contributed to this report.",
        "Anna Brodeva contributed to this report.");
    assertThat(RecurringLines.hash("Anna Brodeva told Milan Torv to leave."))
        .as("names stay in a line that is no credit")
        .isNotEqualTo(RecurringLines.hash("Ida Sel told Milan Torv to leave."));
  }

  @Test
  void whatALineSpeaksOfIsTold() {
    assertThat(about("Sign up for our newsletter")).isEqualTo(About.OUTLET);
    assertThat(about("Anna Brodeva is a columnist for the Ilmen Post.")).isEqualTo(About.AUTHOR);
    assertThat(about("The bridge was closed.")).isEqualTo(About.OTHER);
  }

  @Test
  void linesWithoutLettersAndLongLinesAreNoCandidates() {
    assertThat(texts("* * *\n\n2021\n\n" + "word ".repeat(90).strip())).isEmpty();
    assertThat(texts("word ".repeat(40).strip())).as("a paragraph at the edge").isEmpty();
  }

  @Test
  void ofLinesInTheMiddleOnlyHeadingsAndWordsOfTheOutletAreCounted() {
    String around = "One.\nTwo.\nThree.\nFour.\n";
    String sentence = "The ministry did not answer our questions about the bridge at once.";
    String inside = "What comes next\n" + sentence + "\nSign up here to read it all, every day.\n";
    assertThat(texts(around + inside + around))
        .contains("What comes next", "Sign up here to read it all, every day.")
        .doesNotContain(sentence);
  }

  @Test
  void aLineThatStandsTwiceIsOneCandidate() {
    assertThat(texts("Advertisement\n\nShells fell on Vostrava.\n\nADVERTISEMENT"))
        .containsExactly("ADVERTISEMENT", "Shells fell on Vostrava.");
  }

  @ParameterizedTest(name = "{0} {1}: {6}")
  @CsvSource({
    "OUTLET, 3, 3, 3, 1000, true, words of the page from three independent articles on",
    "OUTLET, 2, 2, 2, 1000, false, two may be chance",
    "OUTLET, 40, 40, 1, 40, false, copies of one story however many",
    "OUTLET, 10, 0, 10, 100, true, without dates more stories are needed",
    "OUTLET, 3, 0, 3, 100, false, fewer of them do not do",
    "OTHER, 30, 30, 10, 1000, false, a sentence that recurs belongs to its stories",
    "OTHER, 60, 60, 10, 1000, true, no running story is in one article of twenty",
    "OTHER, 60, 60, 1, 1000, false, unless they are copies",
    "AUTHOR, 3, 3, 3, 1000, true, who the author is",
  })
  void recurrenceTellsBoilerplate(
      About about, int articles, int days, int stories, int of, boolean is, String reason) {
    Recurrence recurrence = new Recurrence(articles, articles, days, stories);
    assertThat(recurrence.isBoilerplate(about, false, of)).as(reason).isEqualTo(is);
  }

  @Test
  void headingsAndLinesInTheMiddleStay() {
    assertThat(new Recurrence(60, 60, 60, 10).isBoilerplate(About.OTHER, true, 1000)).isFalse();
    assertThat(new Recurrence(60, 6, 60, 10).isBoilerplate(About.OTHER, false, 100)).isFalse();
    assertThat(new Recurrence(60, 6, 60, 10).isBoilerplate(About.OUTLET, false, 100)).isTrue();
  }

  @Test
  void nearCopiesShareTheirStory() {
    String longest = "The bridge over the Ilmen was closed on Monday after shells fell near it.";
    assertThat(RecurringLines.story("New: no one was hurt.\n\n" + longest))
        .isEqualTo(RecurringLines.story(longest + "\n\nSign up here"))
        .isNotEqualTo(RecurringLines.story("Sign up here"));
  }

  private static void same(String one, String other) {
    assertThat(RecurringLines.hash(one)).isNotNull().isEqualTo(RecurringLines.hash(other));
  }

  private static About about(String line) {
    return RecurringLines.candidates(line).get(0).about();
  }

  private static List<String> texts(String body) {
    return RecurringLines.candidates(body).stream().map(RecurringLines.Line::text).toList();
  }
}
