package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateNamesTest {
  private static final String GOLD =
      """
      -DOCSTART- O

      Ukrainian B-MISC
      forces O
      left O
      Kharkiv B-LOC
      . O

      Moscow B-ORG
      said O
      Vladimir B-PER
      Putin I-PER
      agreed O
      . O

      """
          .replace(' ', '\t');

  @TempDir Path folder;

  private CommandLineForTests evaluate(String gold, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("gold.tsv"), gold);
    String[] args = new String[4 + more.length];
    System.arraycopy(new String[] {"evaluate", "names", "--gold", file.toString()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return CommandLineForTests.run(args);
  }

  @Test
  void countsExactSpansOfEachType() throws IOException {
    Path json = folder.resolve("scores.json");
    CommandLineForTests run = evaluate(GOLD, "--json", json.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("precision", "PER+LOC+ORG", "11 tokens");
    JsonNode tallies = new ObjectMapper().readTree(json.toFile()).get("tallies");
    assertThat(tallies.get("PER").toString()).contains("\"right\":1,\"found\":1,\"there\":1");
    assertThat(tallies.get("MISC").toString()).contains("\"right\":1,\"found\":1,\"there\":1");
    assertThat(tallies.get("LOC").toString()).contains("\"right\":1,\"found\":2,\"there\":1");
    assertThat(tallies.get("ORG").toString()).contains("\"right\":0,\"found\":0,\"there\":1");
    assertThat(tallies.get("all").toString()).contains("\"right\":3,\"found\":4,\"there\":4");
  }

  @Test
  void writesWhatItFoundInTheFormOfTheGold() throws IOException {
    Path found = folder.resolve("found.tsv");
    evaluate(GOLD, "--predictions", found.toString());
    assertThat(Files.readString(found)).isEqualTo(GOLD.replace("Moscow\tB-ORG", "Moscow\tB-LOC"));
  }

  @Test
  void aFileOfAnotherFormIsToldInOneLine() throws IOException {
    CommandLineForTests run = evaluate("Ukrainian forces left.\n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("line 1 needs a word, a tab and a tag").hasLineCount(1);
    assertThat(evaluate("").err()).contains("has no sentences").hasLineCount(1);
  }
}
