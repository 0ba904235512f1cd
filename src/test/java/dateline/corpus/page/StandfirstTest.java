package dateline.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StandfirstTest {
  private static final String DESCRIPTION =
      "Shells fell on Tesmir for the third night, and nobody could say who had fired them.";
  private static final String BODY =
      IntStream.range(0, 5)
          .mapToObj(i -> "<p>The mayor of Tesmir said on day " + i + " that the bridge held.</p>")
          .collect(Collectors.joining());

  @Test
  void theParagraphThatThePageGivesAsItsDescriptionComesFirst() {
    assertThat(text(DESCRIPTION, "<h2 class=dek>" + DESCRIPTION + "</h2>"))
        .startsWith(DESCRIPTION + "\n\nThe mayor");
  }

  @Test
  void descriptionsMayBeCutShort() {
    assertThat(text(DESCRIPTION.substring(0, 60), "<div>" + DESCRIPTION + "</div>"))
        .startsWith(DESCRIPTION);
  }

  @Test
  void whatIsInTheBodyIsNotSaidTwice() {
    String text = text(DESCRIPTION, "<p>" + DESCRIPTION + "</p>");
    assertThat(text.split(DESCRIPTION, -1)).hasSize(2);
  }

  @Test
  void aDescriptionThatThePageDoesNotShowIsLeftOut() {
    assertThat(text(DESCRIPTION, "")).startsWith("The mayor");
    assertThat(text(DESCRIPTION, "<footer><p>" + DESCRIPTION + "</p></footer>"))
        .startsWith("The mayor");
  }

  private static String text(String description, String above) {
    String page =
        "<html><head><meta name=description content=\"%s\"></head><body><article><header><h1>Shells</h1>%s</header><div>%s</div></article></body></html>";
    return MainText.of(Jsoup.parse(page.formatted(description, above, BODY)));
  }
}
