package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateIntervalsTest {
  private static final int SERIES = 400;

  /** Of 400 series 95 % give or take two standard errors; 92.8 to 97.2 %. */
  @ParameterizedTest
  @ValueSource(ints = {8, 15, 30})
  void intervalsOverStoriesHoldTheTruthAsOftenAsTheySay(int stories) {
    Coverage coverage = Coverage.of(Tone.mixed, stories, SERIES, 1);
    assertThat(coverage.byStory().share()).isBetween(0.928, 0.972);
    assertThat(coverage.plain().share()).isLessThan(coverage.byStory().share());
    assertThat(coverage.byArticle().share()).isLessThan(0.8);
    assertThat(coverage.byArticle().width()).isLessThan(coverage.byStory().width());
  }

  @Test
  void theSameSeedDrawsTheSameSeries() {
    assertThat(Coverage.of(Tone.rare, 8, 20, 3)).isEqualTo(Coverage.of(Tone.rare, 8, 20, 3));
    assertThat(Coverage.of(Tone.rare, 8, 20, 4)).isNotEqualTo(Coverage.of(Tone.rare, 8, 20, 3));
  }

  @Test
  void theCommandPrintsALineForEachToneAndNumberOfStories(@TempDir Path folder) throws Exception {
    Path json = folder.resolve("intervals.json");
    CommandLineForTests run =
        CommandLineForTests.run(
            "evaluate", "intervals", "--series", "20", "--stories", "8,9", "--json", "" + json);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).hasLineCount(5).contains("mixed         8", "rare          9");
    assertThat(Files.readString(json)).contains("\"byStory\"", "\"stories\" : 9");
  }

  @Test
  void aSeriesOfOneStoryIsRefused() {
    CommandLineForTests run = CommandLineForTests.run("evaluate", "intervals", "--stories", "1");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--stories 2 or more");
  }
}
