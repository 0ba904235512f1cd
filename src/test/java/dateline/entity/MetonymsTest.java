package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Capitals and peoples that stand for countries. */
class MetonymsTest {

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = "metonyms.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void aCapitalStandsForItsCountryWhereThatIsCertain(String text, String mentions, String reason) {
    assertThat(Names.in(text)).as(reason).isEqualTo(mentions);
  }
}
