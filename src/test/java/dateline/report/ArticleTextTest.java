package dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.report.Evidence.Address;
import dateline.report.Evidence.Quote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Articles as evidence quotes them. */
class ArticleTextTest {
  private static final String TEXT =
      "Ferry stopped\n\nThe ferry to Oss stood still. Kadlo Vesk said Mr. Orin had "
          + "stopped it. Nobody knew why.";

  @Test
  void theSentenceAroundTheWordsIsShown() {
    Quote quote = quote(article("https://oss.example/ferry", TEXT), "Orin");
    assertThat(quote.before()).isEqualTo("Kadlo Vesk said Mr. ");
    assertThat(quote.marked()).isEqualTo("Orin");
    assertThat(quote.after()).isEqualTo(" had stopped it.");
    assertThat(quote.address())
        .isEqualTo("a1:" + TEXT.indexOf("Orin") + "-" + (TEXT.indexOf("Orin") + 4));
  }

  @Test
  void aSentenceWithoutEndIsCutOnBothSides() {
    Quote quote = quote(article(null, "tide ".repeat(900) + "Orin " + "ebb ".repeat(900)), "Orin");
    assertThat(quote.before()).startsWith("…").endsWith("tide ").hasSizeLessThan(200);
    assertThat(quote.after()).startsWith(" ebb").endsWith("…").hasSizeLessThan(200);
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() {
    assertThat(quote(article("https://oss.example/a?b=1", TEXT), "Orin").url()).isNotNull();
    assertThat(quote(article("javascript:alert(1)", TEXT), "Orin").url()).isNull();
    assertThat(quote(article("https://oss.example/\n<b>", TEXT), "Orin").url()).isNull();
    assertThat(quote(article("https://" + "o".repeat(600), TEXT), "Orin").url()).isNull();
  }

  @Test
  void withoutATextHeadlineAndAddressAreAllThatIsShown() {
    Quote quote = article(null, null).quote(new Address("a1", 20, 25));
    assertThat(quote.marked()).isNull();
    assertThat(quote.title()).isEqualTo("Ferry stopped");
    assertThat(quote.address()).isEqualTo("a1:20-25");
  }

  @Test
  void anAddressBeyondTheTextShowsNoWords() {
    assertThat(article(null, TEXT).quote(new Address("a1", 5_000, 5_004)).marked()).isNull();
  }

  private static Quote quote(ArticleText article, String word) {
    int start = String.valueOf(article.text()).indexOf(word);
    return article.quote(new Address("a1", start, start + word.length()));
  }

  private static ArticleText article(@Nullable String url, @Nullable String text) {
    return new ArticleText("a1", "Ferry stopped", "Oss Gazette", "2031-02-12", url, text);
  }
}
