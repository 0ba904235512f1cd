package dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
  @ParameterizedTest
  @CsvSource({
    "they said so again,....",
    "they all said that Norvenia left again and went home,..xxxxx...",
    "the Front for the Liberation of the coast,xxxxxxx.",
    "iOS was there on the day,xxx...",
    "in 2024 the 4th day,.....",
    "\uD83D \uDE00 &,...",
    "at \u05D0\u05D1 they met all day,xxxx..",
  })
  void wordsNearCapitalsMayBeInNames(String sentence, String may) {
    List<String> words = List.of(sentence.split(" ", -1));
    int[] allowed = new int[words.size() + 3];
    boolean any = Capitals.allow(words, allowed);
    StringBuilder found = new StringBuilder();
    for (int word = 0; word < words.size(); word++) {
      found.append(Labels.mayName(allowed[word]) ? "x" : ".");
    }
    assertThat(found).hasToString(may);
    assertThat(any).isEqualTo(may.contains("x"));
  }
}
