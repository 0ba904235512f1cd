package dateline.job.show;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.job.SampleWarehouse;
import dateline.terminal.Cells;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One screen of 24 lines with 80 columns on an entity, an outlet, a pair. */
class PortraitsTest {
  private static final int HEIGHT = 24;
  private static final int WIDTH = 80;

  private static String warehouse = "";

  @BeforeAll
  static void run() throws IOException {
    Path folder = SampleWarehouse.folder();
    warehouse = folder.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity Sarmalia",
        "entity Tobin Haldane",
        "entity Oru People's Front",
        "entity united-states",
        "outlet Oru Valley Post",
        "outlet worldlight",
        "outlet cnn"
      })
  void itFitsOnAScreen(String asked) {
    fits(show(asked.split(" ", -1)).out());
  }

  @Test
  void aPairFitsOnAScreen() {
    fits(show("pair", "Pierrick Vaughn", "Santero Institute").out());
    fits(show("pair", "sarmalia", "norvenia").out());
    fits(show("pair", "sarmalia", "united-states").out());
  }

  private static void fits(String shown) {
    List<String> lines = shown.lines().toList();
    assertThat(lines).hasSizeBetween(3, HEIGHT - 1);
    assertThat(lines)
        .filteredOn(line -> !line.contains("--warehouse") && !line.contains("://"))
        .allMatch(line -> Cells.width(line) <= WIDTH);
  }

  @Test
  void anEntityIsCountedThreeWaysWithIntervals() {
    assertThat(show("entity", "Tobin", "Haldane").out())
        .containsPattern("named +21 articles, 21 distinct, 21 independent; 24 times")
        .containsPattern("in 13.7 % of all articles \\(\\d+\\.\\d-\\d+\\.\\d\\)")
        .containsPattern("cited +21 articles, 21 distinct, 21 independent; 32 times")
        .containsPattern("own +24 ");
  }

  @Test
  void whoIsNeverNamedIsSaidToBe() {
    assertThat(show("entity", "united-states").out())
        .containsPattern("named +0 articles")
        .containsPattern("with +nobody more than by chance")
        .containsPattern("cited +by nobody");
  }

  @Test
  void daysWithoutAnyArticleAreBlank() {
    Told one = told("a", "2024-03-01");
    Told two = told("b", "2024-03-03");
    Timeline timeline = Timeline.of(List.of(two), List.of(one, two), 60, true);
    assertThat(timeline.chart()).isEqualTo("▁ █");
    assertThat(timeline.legend()).isEqualTo("2024-03-01 to 2024-03-03, at most 1 in a day");
  }

  @Test
  void longTimesAreDrawnInWeeksAndQuarters() {
    Told one = told("a", "2020-01-01");
    Told two = told("b", "2020-03-01");
    Timeline weeks = Timeline.of(List.of(one), List.of(one, two), 60, true);
    assertThat(weeks.chart()).hasSize(9).startsWith("█ ").endsWith(" ▁");
    assertThat(weeks.legend()).endsWith("at most 1 in a week");
    Told last = told("c", "2034-01-01");
    Timeline quarters = Timeline.of(List.of(one), List.of(one, last), 60, true);
    assertThat(quarters.legend()).endsWith("at most 1 in 13 weeks");
  }

  private static Told told(String id, String day) {
    return new Told(id, LocalDate.parse(day), "post", id, id, id);
  }

  @Test
  void aPairOfOneIsNone() {
    CommandLineForTests run = show("pair", "sarmalia", "Sarmalia");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("are both sarmalia").hasLineCount(1);
  }

  @Test
  void withoutSayingWhatNothingIsShown() {
    CommandLineForTests run = CommandLineForTests.run("show");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("evidence, entity, outlet, pair").hasLineCount(1);
  }

  private static CommandLineForTests show(String... asked) {
    String[] args = Arrays.copyOf(asked, asked.length + 3);
    System.arraycopy(asked, 0, args, 1, asked.length);
    args[0] = "show";
    args[asked.length + 1] = "--warehouse";
    args[asked.length + 2] = warehouse;
    return CommandLineForTests.run(args);
  }
}
