package dateline.corpus.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that somebody made to break their reader, or that broke on their way. */
class HostilePageTest {
  private static final String URL = "https://santeromirror.example/2024/03/04/crossing";
  private static final String SCRIPT = "<script type=application/ld+json>";

  private static final String PAGE =
      "<html lang=en><title>Shells fall near Tesmir | The Santero Mirror</title>"
          + "<meta property=og:title content='Shells fall near Tesmir'>"
          + "<link rel=canonical href=/2024/03/04/crossing>"
          + SCRIPT
          + "{\"@type\":\"NewsArticle\",\"headline\":\"Shells fall near Tesmir\","
          + "\"datePublished\":\"2024-03-04T09:10:00Z\",\"author\":[{\"name\":\"Lena Hart\"}]}</script>"
          + "<article><h1>Shells fall near Tesmir</h1><time datetime=2024-03-04>4 March</time>"
          + "<p class=byline>By Lena Hart</p></article>";

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource(
      delimiter = '~',
      value = {
        "<meta name=author content='Lena Hart'>~100000",
        "<meta property=og:title content='Shells - fall | near : Tesmir'>~100000",
        "<h1>Shells - fall | near : Tesmir</h1>~100000",
        "<h2 class=kicker>Shells<b>fall</b></h2>~100000",
        "<time datetime=x>4 March</time>~100000",
        "<b class=byline>By Lena, Tom and</b>~100000",
        "<i itemscope itemprop=author>~50000",
        "<div class='teaser author'>2024~50000",
        "<script type=application/ld+json>[{\"@type\":\"Article\"},</script>~100000",
      })
  void aPageOfOneThingTakesNoLongerThanItsLength(String part, int times) {
    Document page = Jsoup.parse(part.repeat(times));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> PageFields.of(page, URL));
  }

  @ParameterizedTest(name = "{0} x {1}")
  @CsvSource(
      delimiter = '~',
      value = {
        "[~8000000",
        "{\"@graph\":~800000",
        "\"~8000000",
        "\" ~4000000",
        "{\"@type\":\"NewsArticle\",\"headline\":\"Shells fall\"},~150000",
        "<!--~2000000",
        "/*~4000000",
      })
  void soDoesAScriptOfOneThing(String part, int times) {
    Document page = Jsoup.parse("<h1>Shells fall near Tesmir</h1>");
    page.head().append(SCRIPT + "[" + part.repeat(times) + "</script>");
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> PageFields.of(page, URL));
  }

  @Test
  void aTreeMayBeOfAnyDepth() {
    Document page = Document.createShell("");
    Element deepest = page.body();
    for (int depth = 0; depth < 100_000; depth++) {
      Element inner = new Element("div").attr("class", "byline").attr("itemprop", "author");
      deepest.appendChild(inner);
      deepest = inner;
    }
    deepest.appendChild(new Element("h1").text("Shells fall near Tesmir"));
    PageField title = PageFields.of(page, URL).title();
    assertThat(title).isEqualTo(new PageField("Shells fall near Tesmir", Origin.HTML));
  }

  @Test
  void aPageThatBrokeOnItsWayIsStillRead() {
    Random random = new Random(1);
    for (int round = 0; round < 1_000; round++) {
      StringBuilder broken = new StringBuilder(PAGE);
      for (int i = 0; i < 8; i++) {
        int at = random.nextInt(broken.length());
        broken.replace(at, at + random.nextInt(3), "" + (char) random.nextInt(0x3000));
      }
      String page = broken.toString();
      assertThatCode(() -> PageFields.of(Jsoup.parse(page), URL))
          .as(page)
          .doesNotThrowAnyException();
    }
  }
}
