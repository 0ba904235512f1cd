package dateline.story.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Document;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The U.N. envoy left Tersk - by train | the UN envoy left Tersk \u2014 by train",
        "Men of the cease-fire line at Kot | men of the ceasefire line, at Kot!",
        "It\u2019s the governor's own car there | It's the governor\u2019s own car there",
        "Andr\u00E9 Sel\u00EDn fled across the canal | Andre Selin fled across the canal",
        "ANDR\u00C9 walked home across the canal | Andr\u00E9 walked home across the canal",
        "Some 12,000 of them have crossed | Some 12000 of them have crossed"
      })
  void anotherDesksSpellingIsTheSame(String one, String other) {
    assertThat(of(one)).isEqualTo(of(other)).isNotEmpty();
  }

  @Test
  void paragraphsDoNotMatter() {
    assertThat(of("The bridge is down.\n\nThe ferry still runs."))
        .isEqualTo(of("The bridge is down. The ferry still runs."));
  }

  @Test
  void theHeadlineDoesNotCount() {
    String body = "The ferry to Hesta runs again.";
    String headline = "Good news for the islands\n\n";
    assertThat(Shingles.of(Document.of(headline + body, headline.length()))).isEqualTo(of(body));
  }

  @Test
  void thereIsOneForEachRunOfFiveWords() {
    assertThat(of("one two three four five six seven")).hasSize(3).doesNotHaveDuplicates();
    assertThat(of("one two three four")).isEmpty();
    assertThat(of("")).isEmpty();
  }

  @Test
  void aRunIsTheSameWhereverItStands() {
    int[] alone = of("soldiers crossed the river at");
    int[] within = of("On Monday night soldiers crossed the river at Kot again");
    assertThat(Arrays.stream(within).boxed()).contains(alone[0]);
  }

  @Test
  void theOrderOfWordsMatters() {
    assertThat(of("guns before the soldiers came"))
        .isNotEqualTo(of("soldiers before the guns came"));
  }

  @Test
  void aRunThatIsQuotedSaysSo() {
    assertThat(quoted("\"we shall not leave the town\"")).containsOnly(true);
    assertThat(quoted("we shall not leave the town")).containsOnly(false);
  }

  @Test
  void soDoesAPostThatIsSetIntoTheText() {
    assertThat(
            quoted(
                "Nobody was hurt.\n\nThe port is calm \u2014 Port of Skarv (@skarvport) March 3, 2031"))
        .startsWith(false)
        .endsWith(true, true, true);
  }

  private static List<Boolean> quoted(String body) {
    return Arrays.stream(of(body)).mapToObj(number -> number % 2 == 1).toList();
  }

  private static int[] of(String body) {
    return Shingles.of(Document.of(body, 0));
  }
}
