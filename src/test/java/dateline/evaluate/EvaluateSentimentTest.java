package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateSentimentTest {
  /** Two right, and a neutral one in a sentence with a word of war that is taken for praise. */
  private static final String GOLD =
      """
      id\tsentence\tpolarity
      1\tThe cruel, barbaric [[Ossia]] lied.\tnegative
      2\tBrave, heroic [[Tarn]] held out.\tpositive
      3\tBrave, heroic neighbours of [[Tarn]] were killed.\tneutral
      """;

  @TempDir Path folder;

  private CommandLineForTests evaluate(String gold, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.tsv"), gold);
    String[] args = new String[6 + more.length];
    List<String> first =
        List.of("evaluate", "sentiment", "--sentiment", "lexicon", "--gold", file.toString());
    System.arraycopy(first.toArray(), 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return CommandLineForTests.run(args);
  }

  @Test
  void scoresAreThoseOfTheClasses() throws IOException {
    Path json = folder.resolve("scores.json");
    CommandLineForTests run = evaluate(GOLD, "--json", json.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("macro-F1 55.6, accuracy 66.7", "conflict words");
    JsonNode scores = new ObjectMapper().readTree(json.toFile());
    assertThat(scores.get("tallies").get("positive").toString())
        .isEqualTo("{\"right\":1,\"found\":2,\"there\":1}");
    assertThat(scores.get("macroF1").asDouble()).isCloseTo((1 + 0 + 2 / 3.0) / 3, within(1e-9));
    assertThat(scores.get("conflict").get("targets").asInt()).isEqualTo(1);
    assertThat(scores.get("conflict").get("said").asDouble()).isPositive();
    assertThat(scores.get("other").get("gold").asDouble()).isZero();
  }

  @Test
  void writesTheProbabilitiesOfEachTarget() throws IOException {
    Path predictions = folder.resolve("found.tsv");
    evaluate(GOLD, "--predictions", predictions.toString());
    List<String> lines = Files.readAllLines(predictions);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).isEqualTo("id\tpolarity\tnegative\tneutral\tpositive");
    assertThat(lines.get(1)).startsWith("1\tnegative\t0.");
  }

  @Test
  void aFileWithoutTargetsIsRefused() throws IOException {
    CommandLineForTests run = evaluate("id\tsentence\tpolarity\n");
    assertThat(run.exitCode()).isNotZero();
    assertThat(run.err()).contains("no target to measure on").hasLineCount(1);
  }
}
