package dateline.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as its readers see it, full of names that would break it. */
class PageInBrowserTest {
  private static final int TAB = 9;
  private static final String PRINT = "dispatchEvent(new Event('beforeprint'))";

  /** Has all charts drawn and all tables opened. */
  private static final String ALL =
      PRINT
          + "; dispatchEvent(new Event('afterprint'));"
          + " document.querySelectorAll('details').forEach((d) => { d.open = true; })";

  private static final String FOCUSED =
      "(() => { const e = document.activeElement; e.dataset.reached = 'yes';"
          + " return e.tagName + '#' + e.id + ' ' + e.textContent.slice(0, 20); })()";
  private static final String CONTROLS =
      "a[href], button, select, input, summary, [tabindex=\"0\"]";

  @TempDir static Path folder;

  private static @Nullable Browser started;
  private static Path page = Path.of("");

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Browser.program().isPresent(), "skipped: there is no Chromium");
    page = folder.resolve("report.html");
    Files.writeString(page, Page.of(InventedReport.hostile().report()));
    started =
        Browser.start(
            Browser.program().orElseThrow(), Files.createDirectory(folder.resolve("browser")));
  }

  @AfterAll
  static void stop() {
    if (started != null) {
      started.close();
    }
  }

  private static Browser opened(int width, String scheme) throws Exception {
    Browser browser = browser();
    browser.look(width, 800, scheme, "screen");
    browser.open(page);
    browser.value(ALL);
    return browser;
  }

  private static Browser browser() {
    if (started == null) {
      throw new IllegalStateException("no browser was started");
    }
    return started;
  }

  @Test
  void nothingIsSaidOnTheConsoleAndNothingIsLoaded() throws Exception {
    Browser browser = opened(1100, "dark");
    JsonNode dialogs =
        browser.value(
            "(() => { let n = 0; document.querySelectorAll('td button').forEach((b) => { b.click();"
                + " n += document.querySelectorAll('dialog[open] pre').length > 0 ? 1 : 0;"
                + " document.getElementById('evidence-close').click(); }); return n; })()");
    assertThat(dialogs.asInt()).isGreaterThan(50);
    assertThat(browser.value("document.title").asText()).isEqualTo("Coverage of the Oss strait");
    assertThat(browser.said()).isEmpty();
    assertThat(browser.loaded(page)).isEmpty();
  }

  @Test
  void everyChartIsDrawn() throws Exception {
    Browser browser = opened(1100, "light");
    int charts = browser.value("document.querySelectorAll('.chart').length").asInt();
    assertThat(charts).isGreaterThan(10);
    assertThat(browser.value("document.querySelectorAll('.chart svg').length").asInt())
        .isEqualTo(charts);
    assertThat(
            browser.value("document.querySelectorAll('.chart:not([aria-label])').length").asInt())
        .isZero();
  }

  @Test
  void aSlideOfTheNetworkShowsFewerPairs() throws Exception {
    Browser browser = opened(1100, "light");
    String lines = "document.querySelectorAll('#network-pairs svg path').length";
    int all = browser.value(lines).asInt();
    browser.value(
        "(() => { const s = document.getElementById('network-pairs-pairs'); s.value = 1;"
            + " s.dispatchEvent(new Event('input')); })()");
    assertThat(browser.value(lines).asInt()).isLessThanOrEqualTo(all - 5);
  }

  @Test
  void noFigureIsWiderThanAPhone() throws Exception {
    Browser browser = opened(360, "light");
    assertThat(browser.value("document.documentElement.scrollWidth").asInt()).isEqualTo(360);
    JsonNode wide =
        browser.value(
            "[...document.querySelectorAll('main *')].filter((e) => !e.closest('.scroll, pre, svg')"
                + " && e.getBoundingClientRect().right > 361).map((e) => e.outerHTML.slice(0, 80))");
    assertThat(wide).isEmpty();
  }

  @Test
  void aKeyboardReachesEveryControl() throws Exception {
    Browser browser = opened(1100, "light");
    int controls =
        browser
            .value(
                "[...document.querySelectorAll('%s')].filter((e) => e.checkVisibility()).length"
                    .formatted(CONTROLS))
            .asInt();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < controls + 5; i++) {
      browser.press("Tab", TAB);
      seen.add(browser.value(FOCUSED).asText());
    }
    JsonNode missed =
        browser.value(
            "[...document.querySelectorAll('%s')].filter((e) => e.checkVisibility() && !e.dataset.reached).map((e) => e.outerHTML.slice(0, 90))"
                .formatted(CONTROLS));
    assertThat(seen).hasSizeGreaterThan(20);
    assertThat(missed).isEmpty();
  }

  @Test
  void headingsGoDownStepByStep() throws Exception {
    JsonNode levels =
        opened(1100, "light")
            .value(
                "[...document.querySelectorAll('body > :not(dialog) :is(h1, h2, h3, h4)')].map((e) => Number(e.tagName[1]))");
    List<Integer> read = new ArrayList<>();
    levels.forEach(level -> read.add(level.asInt()));
    assertThat(read.get(0)).isEqualTo(1);
    for (int i = 1; i < read.size(); i++) {
      assertThat(read.get(i)).isBetween(2, read.get(i - 1) + 1);
    }
  }

  @Test
  void onPaperAllTablesAreThereAndNoButtons() throws Exception {
    Browser browser = opened(1100, "dark");
    browser.value(PRINT);
    browser.look(1100, 800, "dark", "print");
    assertThat(
            browser
                .value("[...document.querySelectorAll('details')].every((e) => e.open)")
                .asBoolean())
        .isTrue();
    assertThat(
            browser
                .value(
                    "[...document.querySelectorAll('button, nav, input, select')].some((e) => e.checkVisibility())")
                .asBoolean())
        .isFalse();
    assertThat(browser.value("getComputedStyle(document.body).backgroundColor").asText())
        .isEqualTo("rgb(255, 255, 255)");
  }
}
