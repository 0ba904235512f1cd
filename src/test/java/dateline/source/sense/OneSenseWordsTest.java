package dateline.source.sense;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.source.word.CueWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSenseWordsTest {
  private final OneSenseWords words = OneSenseWords.shipped();

  @ParameterizedTest
  @CsvSource({
    "believe, VERB, listed",
    "denies, VERB, listed in the third person",
    "criticizes, VERB, by its ending",
    "negotiations, NOUN, by its ending",
    "government, NOUN, listed",
    "claims,, either",
    "lion,, too short for its ending to tell"
  })
  void aWordHasOneSenseWhenListsOrItsEndingSaySo(String word, Sense sense, String reason) {
    assertThat(words.of(word)).as(reason).isEqualTo(sense);
  }

  @Test
  void aWordThatAttributesAndMayBeEitherTeachesNothing() {
    assertThat(CueWords.shipped().either())
        .contains("claim", "claims", "report", "calls")
        .doesNotContain("said", "says", "claimed", "believe")
        .allSatisfy(word -> assertThat(words.of(word)).isNull());
  }
}
