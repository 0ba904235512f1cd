package dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> TABLES =
      List.of("article", "entity", "entity_day", "entity_pair", "outlet_day", "source_day", "run");

  @ParameterizedTest
  @CsvSource({
    "entity_dya, entity_day, letters swapped",
    "entityday, entity_day, a letter lost",
    "sourrce_day, source_day, a letter too many",
    "Outlet_Day, outlet_day, capitals",
    "rum, run, a letter changed",
    "artic, article, broken off"
  })
  void aMisspelledWordIsRecognised(String word, String meant, String mistake) {
    assertThat(Spelling.similar(word, TABLES)).as(mistake).first().isEqualTo(meant);
  }

  @Test
  void whatIsLikeNothingIsMeantForNothing() {
    assertThat(Spelling.similar("weather", TABLES)).isEmpty();
    assertThat(Spelling.hint("weather", TABLES)).isEmpty();
  }

  @Test
  void aHintReadsAsAQuestion() {
    assertThat(Spelling.hint("entity_pai", TABLES)).isEqualTo(", did you mean entity_pair?");
  }
}
