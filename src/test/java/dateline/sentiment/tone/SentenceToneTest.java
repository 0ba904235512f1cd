package dateline.sentiment.tone;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SentenceToneTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(
      resources = "tone.csv",
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void toneOfText(String text, int tone, String reason) {
    String given = text == null ? "" : text;
    assertThat(Reading.of(given).sentences().stream().mapToInt(Sentence::tone).sum())
        .as(reason)
        .isEqualTo(tone);
  }

  @Test
  void aSentenceKeepsItsPlaceAndCountsItsWords() {
    assertThat(Reading.of("Brave men won. Ossia's army left.").sentences())
        .containsExactly(
            new Sentence(0, 14, 3, 4, 0, 0, 4, 0, 0, 0),
            new Sentence(15, 33, 3, 0, 0, 0, 0, 0, 1, 0));
  }

  @Test
  void whatIsQuotedIsToldApart() {
    assertThat(Reading.of("The brave envoy spoke of “cruel, cruel men”.").sentences())
        .containsExactly(new Sentence(0, 44, 8, -4, -6, 3, -4, -6, 0, 0));
  }

  @Test
  void wordsOfWarAreCountedAndLeftOutOfTheEvaluativeTone() {
    Sentence sentence =
        Reading.of("A brutal air strike killed nine brave soldiers.").sentences().get(0);
    assertThat(sentence.tone()).isEqualTo(-3 - 2 - 3 + 2);
    assertThat(sentence.evaluativeTone()).isEqualTo(-3 + 2);
    assertThat(sentence.eventWords()).isEqualTo(4);
  }

  @Test
  void quotedWordsOfWarAreToldApart() {
    Sentence sentence =
        Reading.of("The troops saw “a cruel massacre of soldiers”, she said.").sentences().get(0);
    assertThat(sentence.eventWords()).isEqualTo(3);
    assertThat(sentence.eventWordsQuoted()).isEqualTo(2);
    assertThat(sentence.evaluativeTone()).isEqualTo(-3);
    assertThat(sentence.evaluativeToneQuoted()).isEqualTo(-3);
  }

  @Test
  void aNeutralReportOfAnAttackHasNoEvaluativeTone() {
    Sentence sentence = Reading.of("Shelling killed two soldiers and a medic.").sentences().get(0);
    assertThat(sentence.tone()).isNegative();
    assertThat(sentence.evaluativeTone()).isZero();
  }

  @Test
  void aHeadlineIsASentenceOfItsOwn() {
    assertThat(Reading.of("Army cracks\n\ndown the road").sentences())
        .extracting(Sentence::tone)
        .containsExactly(0, 0);
  }

  @Test
  void anEmptyTextHasNoSentence() {
    assertThat(Reading.of("").sentences()).isEmpty();
  }
}
