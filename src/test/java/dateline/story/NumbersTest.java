package dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Document;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void numbersOfTheBodyAreTakenOnceWithoutSeparators() {
    String title = "44 gone. ";
    String text = title + "Some 1,200 people, 31 of them children, left; 31 came back.";
    assertThat(Numbers.of(Document.of(text, title.length()))).containsExactly("1200", "31");
  }

  @Test
  void yearsSmallNumbersAndIdentifiersTellNothing() {
    String text = "In 2024 all 9 of them, or 2.5 percent, called 5550123456 and F16.";
    assertThat(Numbers.of(Document.of(text, 0))).isEmpty();
  }
}
