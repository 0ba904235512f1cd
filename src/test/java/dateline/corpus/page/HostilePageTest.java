package dateline.corpus.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to hurt are read to some end, in time that grows no faster than they do. */
class HostilePageTest {
  private static final int BYTES = 4_000_000;

  /** Of a processor's time, many times what it takes. */
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private static String page(String repeated, int bytes) {
    return repeated.repeat(bytes / repeated.length());
  }

  /** Nanoseconds of a processor that it takes, whatever else the machine does. */
  private static long read(String page) {
    byte[] bytes = page.getBytes(ISO_8859_1);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    MainText.of(PageBytes.parse(bytes, null, null));
    return threads.getCurrentThreadCpuTime() - began;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<font>",
        "<b>x",
        "<table>",
        "<table><tr><td>x",
        "<p>x",
        "<ul><li>x",
        "<b></p>",
        "<font><p>x",
        "<a href=x>x",
        "<nobr><div>",
        "<svg>",
        "<math><mi>",
        "<form>",
        "<template>",
        "<select><option>",
        "<frameset>",
        "<aside>x",
        "<span class=menu>x",
        "<br>",
        "x<br>",
        "<h1>x",
        "\0",
        "<",
        "&a",
        "</p>",
        "x",
        "x ",
        "\u00ff"
      })
  void anythingWithoutEndIsReadInTimeAndWithoutDeepCalls(String repeated) {
    assertThat(Duration.ofNanos(read(page(repeated, BYTES)))).isLessThan(LONGEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--",
        "<script>",
        "<style>",
        "<title>",
        "<textarea>",
        "<a href='",
        "<div class='menu ",
        "<div style='display :",
        "<meta ",
        "<div id=",
        "<![CDATA[",
        "<!doctype ",
        "</"
      })
  void anythingHugeIsReadInTime(String opening) {
    assertThat(Duration.ofNanos(read(opening + page("menu-charset ", BYTES)))).isLessThan(LONGEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>x", "<ul><li>x", "x ", "<aside>x", "<div>", "<font><p>x"})
  void timeGrowsWithThePage(String repeated) {
    long ofSmall = fastest(page(repeated, 40_000));
    long ofLarge = fastest(page(repeated, 320_000));
    assertThat(ofLarge).isLessThan(8 * 3 * Math.max(ofSmall, Duration.ofMillis(2).toNanos()));
  }

  private static long fastest(String page) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      fastest = Math.min(fastest, read(page));
    }
    return fastest;
  }

  @ParameterizedTest
  @ValueSource(ints = {300_000})
  void attributesWithoutNumber(int number) {
    StringBuilder page = new StringBuilder("<div ");
    for (int i = 0; i < number; i++) {
      page.append('a').append(i).append("=1 ");
    }
    assertThat(Duration.ofNanos(read(page + "><p>x"))).isLessThan(LONGEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<font>", "<blockquote>"})
  void aPageThatSomebodyElseParsedMayBeDeep(String repeated) {
    String sentence = "The convoy waited at the bridge until noon on Friday, then it turned back.";
    Document page = Jsoup.parse(repeated.repeat(100_000) + sentence);
    assertThat(MainText.of(page)).isEqualTo(sentence);
  }
}
