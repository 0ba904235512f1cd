package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CleanerTest {
  private static final int HUGE = 5_000_000;

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "/text/cleaning.csv", numLinesToSkip = 1)
  void cleans(String raw, String clean, String reason) {
    assertThat(Cleaner.text(Escapes.of(raw))).as(reason).isEqualTo(Escapes.of(clean));
  }

  @Test
  void aTitleIsOneLine() {
    assertThat(Cleaner.line(" Bridge\n\nhit \n again ")).isEqualTo("Bridge hit again");
  }

  @Test
  void cleanTextStaysAsItIs() {
    String clean = Cleaner.text(" a\t\u200B b \r\n\r\n\r\n e\u0301 \uD800 ");
    assertThat(Cleaner.text(clean)).isEqualTo(clean);
  }

  @Test
  void hostileTextTakesNoLongerThanOther() {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          Cleaner.text("x".repeat(HUGE));
          Cleaner.text("&#".repeat(HUGE / 2));
          Cleaner.text(" \n".repeat(HUGE / 2));
          Cleaner.text("\uD800".repeat(HUGE));
          Cleaner.text("a" + "\u0301\u0316".repeat(HUGE / 2));
        });
  }
}
