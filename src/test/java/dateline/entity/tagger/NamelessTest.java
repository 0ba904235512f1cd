package dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamelessTest {
  private static boolean isNameless(String sentence) {
    return Nameless.is(List.of(sentence.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The guns fell silent before dawn .",
        "\u201C They left nothing but ashes , \u201D she said .",
        "shells hit the grain store again",
        "12 were hurt .",
        "The guns fell silent on Friday , and I left .",
        "..."
      })
  void aCapitalThatIsDueToThePlaceNamesNobody(String sentence) {
    assertThat(isNameless(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The guns of Dravos fell silent .",
        "Tesmir fell .",
        "WHO said cases were rising .",
        "US says strikes will go on",
        "The al-Ruwan brigade left .",
        "A convoy of the UN left .",
        "They flew a MiG-29 ."
      })
  void aCapitalElsewhereOrOfARareWordMayNameSomebody(String sentence) {
    assertThat(isNameless(sentence)).isFalse();
  }

  @Test
  void noWordsNameNobody() {
    assertThat(Nameless.is(List.of())).isTrue();
    assertThat(Nameless.is(List.of(""))).isTrue();
  }
}
