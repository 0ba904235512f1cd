package dateline.sentiment.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.text.Span;
import dateline.text.Tsv;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValencesTest {

  private static Tsv tsv(String... rows) {
    return Tsv.read("own.tsv", "word\tvalence\tevent\tnote\n" + String.join("\n", rows));
  }

  private static List<ValuedWord> found(Valences valences, String text) {
    return Reading.valued(valences, text);
  }

  @Test
  void aLaterFileCorrectsAnEarlierOne() {
    Valences valences = Valences.of(tsv("firm\t1", "stern\t-1"), tsv("firm\t-2\tyes"));
    assertThat(found(valences, "firm and stern"))
        .containsExactly(
            new ValuedWord(new Span(0, 1), -2, true), new ValuedWord(new Span(2, 3), -1, false));
  }

  @Test
  void ownRowsComeOnTopOfTheShippedOnes() {
    Valences valences = Valences.of(Tsv.shipped("tone.tsv"), tsv("stern\t-1", "brave\t0"));
    assertThat(found(valences, "brave, stern, cruel"))
        .extracting(ValuedWord::valence)
        .containsExactly(-1, -3);
  }

  @Test
  void eventWordsAreMarked() {
    assertThat(found(Reading.SHIPPED, "a brutal war, nine killed, one hero"))
        .extracting(ValuedWord::event)
        .containsExactly(false, true, true, false);
  }

  @Test
  void aWordOfWarIsFoundThoughItJudgesNobody() {
    assertThat(found(Valences.of(tsv("troops\t0\tyes", "tank\t0")), "troops and a tank"))
        .containsExactly(new ValuedWord(new Span(0, 1), 0, true));
  }

  @Test
  void eventWordsCanBeLeftOut() {
    assertThat(found(Reading.SHIPPED.withoutEvents(), "a brutal civil war, nine killed, one hero"))
        .extracting(ValuedWord::valence)
        .containsExactly(-3, 3);
  }

  @ParameterizedTest
  @CsvSource({
    "'firm\tstrong', 'own.tsv line 2: valence is a whole number from -5 to 5, not \"strong\"'",
    "'firm\t6', 'own.tsv line 2: valence is a whole number from -5 to 5, not \"6\"'",
    "'firm\t1\tno', 'own.tsv line 2: event is yes or empty, not \"no\"'",
    "'\t1', 'own.tsv line 2: a word or a phrase of two or three words is needed'",
    "'a b c d\t1', 'own.tsv line 2: a word or a phrase of two or three words is needed'",
  })
  void aWrongRowIsNamed(String row, String message) {
    assertThatThrownBy(() -> Valences.of(tsv(row))).hasMessage(message);
  }

  @Test
  void aFileWithoutTheColumnsIsRefused() {
    assertThatThrownBy(() -> Valences.of(Tsv.read("own.tsv", "term\tscore")))
        .hasMessageContaining("own.tsv has no column word");
  }

  @Test
  void aPhraseMayEndInItsLongestWord() {
    assertThat(found(Valences.of(tsv("too disproportionately\t-2")), "too disproportionately"))
        .hasSize(1);
  }

  @Test
  void withoutRowsNothingIsValued() {
    assertThat(found(Valences.of(), "brave and cruel")).isEmpty();
  }
}
