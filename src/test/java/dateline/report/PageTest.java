package dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The report as a file. */
class PageTest {
  private static final String PAGE = Page.of(InventedReport.hostile().report());
  private static final Document PARSED = Jsoup.parse(PAGE);

  @Test
  void onlyTheScriptsAndTheStyleOfThePageMayRun() throws Exception {
    String policy = PARSED.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe", "http");
    for (Element own : PARSED.select("script:not([type]), style")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(own.data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    assertThat(PARSED.select("script")).hasSize(3);
  }

  @Test
  void nothingLeadsOutOfThePage() {
    assertThat(PARSED.select("[src], link:not([rel=icon]), iframe, object, embed, form")).isEmpty();
    assertThat(PARSED.select("link").attr("href")).isEqualTo("data:,");
  }

  @Test
  void namesAreNoPartsOfThePage() {
    assertThat(PARSED.select("img, svg, b")).isEmpty();
    assertThat(PARSED.select("script#figures").first().data()).doesNotContain("<", ">", "\u202e");
  }

  @Test
  void theLicenceOfTheLibraryGoesWithIt() {
    assertThat(PAGE).contains("Licensed to the Apache Software Foundation");
  }

  @Test
  void thePageOfTheLastReportLeadsToIt() {
    assertThat(Page.leadingTo("12.html")).contains("url=12.html", "<a href=\"12.html\">");
  }
}
