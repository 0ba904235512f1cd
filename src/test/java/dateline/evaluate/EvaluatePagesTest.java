package dateline.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.CommandLineForTests;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatePagesTest {
  private static final String CONVOY =
      "The grain convoy waited at the Ilvane bridge until noon on Friday, then turned back.";

  @TempDir Path folder;

  private void page(String name, String html) throws IOException {
    Path file = Files.createDirectories(folder.resolve("html")).resolve(name + ".html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(html.getBytes(UTF_8));
    }
  }

  private void truth(String json) throws IOException {
    Files.writeString(folder.resolve("ground-truth.json"), json);
  }

  private CommandLineForTests evaluate(String... more) {
    return CommandLineForTests.run(
        Stream.concat(Stream.of("evaluate", "pages", "--gold", folder.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void countsRunsOfFourWordsInEachPage() throws IOException {
    page("a", "<p>" + CONVOY);
    page("b", "<p>Home");
    truth(
        """
        {"a": {"articleBody": "%s Nobody was hurt.", "url": ""}, "b": {"articleBody": "Home at last"}}
        """
            .formatted(CONVOY));
    Path json = folder.resolve("scores.json");
    CommandLineForTests run = evaluate("--json", json.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("precision 1.000, recall 0.400, F1 0.571: 2 pages");
    JsonNode scores = new ObjectMapper().readTree(json.toFile());
    assertThat(scores.get("recall").asDouble()).isEqualTo(0.4, within(1e-9));
    assertThat(scores.get("f1").asDouble()).isEqualTo(0.8 / 1.4, within(1e-9));
  }

  @Test
  void writesWhatItFoundInTheFormOfTheGold() throws IOException {
    page("a", "<p>" + CONVOY);
    truth("{\"a\": {\"articleBody\": \"x\"}}");
    Path found = folder.resolve("found.json");
    evaluate("--predictions", found.toString());
    assertThat(new ObjectMapper().readTree(found.toFile()).path("a").path("articleBody").asText())
        .isEqualTo(CONVOY);
  }

  @Test
  void aFolderOfAnotherFormIsToldInOneLine() throws IOException {
    assertThat(evaluate().exitCode()).isEqualTo(2);
    assertThat(evaluate().err()).contains("has no ground-truth.json").hasLineCount(1);
    truth("{}");
    assertThat(evaluate().err()).contains("has no pages").hasLineCount(1);
    truth("{\"a\": {}}");
    assertThat(evaluate().err()).contains("a.html.gz is missing").hasLineCount(1);
  }

  @Test
  void runsThatStandTwiceCountTwice() {
    Shingles shingles = Shingles.of("a b c d a b c d", "a b c d");
    assertThat(shingles.right()).isEqualTo(0.2, within(1e-9));
    assertThat(shingles.missed()).isEqualTo(0.8, within(1e-9));
  }

  @Test
  void aTextOfFewWordsIsOneRun() {
    assertThat(Shingles.of("no survivors", "no survivors").right()).isEqualTo(1);
    assertThat(Shingles.of("", "")).isEqualTo(new Shingles(0, 0, 0));
  }

  /** The pages of github.com/scrapinghub/article-extraction-benchmark; not part of the project. */
  @Test
  void articlesAreFoundInPagesOfOthers() throws IOException {
    Path corpus = Path.of(System.getProperty("dateline.corpora", "none"));
    Path gold = corpus.resolve("corpora/html-extraction");
    assumeTrue(Files.exists(gold), () -> "needs " + gold + "; see -Ddateline.corpora");
    Path json = folder.resolve("scores.json");
    CommandLineForTests.run(
        List.of("evaluate", "pages", "--gold", gold.toString(), "--json", json.toString())
            .toArray(String[]::new));
    JsonNode scores = new ObjectMapper().readTree(json.toFile());
    assertThat(scores.get("pages").asInt()).isEqualTo(181);
    assertThat(scores.get("f1").asDouble()).isGreaterThan(0.97);
  }
}
