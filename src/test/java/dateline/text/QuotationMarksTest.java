package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks that archives write in place of quotation marks. */
class QuotationMarksTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "''We hold the yard,'' she said. | ''We hold the yard,'' | two apostrophes are one mark",
        "``We hold the yard,'' she said. | ``We hold the yard,'' | grave accents open",
        "He called it ''a lie''. | ''a lie'' | inside a sentence",
        "The brothers' and sisters' homes. | ~~ | apostrophes stay apostrophes",
      })
  void finds(String text, String quotation, String reason) {
    assertThat(
            Document.of(text, 0).quotations().stream()
                .map(span -> span.of(text))
                .reduce("", String::concat))
        .as(reason)
        .isEqualTo(quotation);
  }
}
