package dateline.sentiment.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingTest {

  @ParameterizedTest
  @CsvSource({
    "army,LOWER",
    "Army,TITLE",
    "ARMY,CAPITALS",
    "A,TITLE",
    "iArmy,MIXED",
    "B2,MIXED",
    "',',LOWER",
    "Élan,TITLE",
    "T-72,MIXED",
    "U.N.,CAPITALS"
  })
  void howAWordIsWritten(String word, Writing writing) {
    assertThat(Writing.of(word)).isEqualTo(writing);
  }
}
