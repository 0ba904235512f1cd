package dateline.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TagNamesTest {
  @Test
  void namesOfPagesStayAsTheyAre() {
    String page = "<html><body><p class=a>1 < 2</p></body></html>";
    assertThat(TagNames.shortened(page)).isSameAs(page);
  }

  @Test
  void longNamesAreCutAndWhatFollowsStays() {
    String name = "n".repeat(1000);
    assertThat(TagNames.shortened("<" + name + " a=1>x</" + name + "><b>"))
        .isEqualTo("<" + "n".repeat(99) + " a=1>x</" + "n".repeat(98) + "><b>");
  }

  @Test
  void aNameOfEightMegabytesTakesNoLonger() {
    byte[] page = ("<p>Shells fell.</p><" + "n".repeat(8_000_000)).getBytes(StandardCharsets.UTF_8);
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(PageBytes.parse(page, null, null).text()).isEqualTo("Shells fell."));
  }
}
