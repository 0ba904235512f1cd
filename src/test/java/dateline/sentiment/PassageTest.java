package dateline.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

  @ParameterizedTest
  @CsvSource({
    "Ilse Marrenko,_",
    "President Ilse Marrenko of Norvenia,_ of _",
    "the brave defenders of Tesmir,the brave defenders of _",
    "The 4th Border Brigade,The _",
    "She,She",
    "poor Colonel Tashk,poor _",
  })
  void namesAreHidden(String target, String shown) {
    List<String> words = List.of(target.split(" "));
    Passage passage = new Passage(words, new Span(0, words.size()));
    assertThat(String.join(" ", passage.shown().stream().map(PassageTest::named).toList()))
        .isEqualTo(shown);
  }

  private static String named(String word) {
    return word.equals(Passage.NAME) ? "_" : word;
  }
}
