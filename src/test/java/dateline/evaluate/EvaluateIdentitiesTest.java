package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateIdentitiesTest {
  private static final String ARTICLE =
      """
      {"title": "Talks open in Geneva", "text": "Envoys of Ukraine met there.", "id": "a1"}
      """;

  @TempDir Path folder;

  private CommandLineForTests evaluate(String... more) throws IOException {
    Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), ARTICLE);
    return CommandLineForTests.run(
        Stream.concat(
                Stream.of("evaluate", "identities", "--corpus", corpus.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  /** The lines of a sample, each with a verdict. */
  private String judged(List<String> verdicts) throws IOException {
    List<String> lines = evaluate("--draw", "2").out().lines().toList();
    StringBuilder judged = new StringBuilder(lines.get(0)).append('\n');
    for (int i = 0; i < verdicts.size(); i++) {
      judged.append(lines.get(i + 1).replace("\t\t", "\t" + verdicts.get(i) + "\t")).append('\n');
    }
    return judged.toString();
  }

  private CommandLineForTests measure(String verdicts) throws IOException {
    Path file = Files.writeString(folder.resolve("verdicts.tsv"), verdicts);
    return evaluate("--verdicts", file.toString());
  }

  @Test
  void drawsMentionsWithTheirSurroundings() throws IOException {
    assertThat(evaluate("--draw", "9").out())
        .contains("\tgeneva\tlocation\tname\t\tTalks open in [[Geneva]] Envoys of Ukraine met")
        .contains("\tukraine\tlocation\tname\t\tTalks open in Geneva Envoys of [[Ukraine]] met")
        .hasLineCount(3);
  }

  @Test
  void measuresByWhatReadersSaid() throws IOException {
    assertThat(measure(judged(List.of("right", "wrong"))).out())
        .contains("2 judged: 1 right, 1 wrong, 0 found as somebody else, 0 as nobody; 50.0 %")
        .contains("2 mentions, 100.0 % with an identity");
    assertThat(
            measure(
                    judged(List.of("right"))
                        .replace("\tgeneva\t", "\tberne\t")
                        .replace("\tukraine\t", "\tberne\t"))
                .out())
        .contains("1 judged: 0 right, 0 wrong, 1 found as somebody else");
  }

  @Test
  void aVerdictOfAnotherWordIsToldInOneLine() throws IOException {
    CommandLineForTests run = measure(judged(List.of("maybe")));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("line 2: a verdict is right or wrong, not \"maybe\"")
        .hasLineCount(1);
  }
}
