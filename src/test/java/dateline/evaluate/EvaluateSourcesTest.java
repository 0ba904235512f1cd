package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.CommandLineForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateSourcesTest {
  private static final String TEXT =
      """
      Talks on the bridge at Halvik

      "The bridge is ours," Mayor Ines Brod said. Belloria denied that its guns had fired. \
      Officers think that rain will stop the convoy.
      """;

  /** The mayor's words, and what Belloria denied without its last words; nothing of officers. */
  private static final String LABELS =
      """
      T1\tSource 53 68\tMayor Ines Brod
      T2\tCue 69 73\tsaid
      T3\tContent 31 52\t"The bridge is ours,"
      T4\tAttribution 69 73\tsaid
      E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
      #1\tAnnotatorNotes E1\tthe easy one
      T5\tSource 75 83\tBelloria
      T6\tCue 84 90\tdenied
      T7\tContent 91 104\tthat its guns
      T8\tAttribution 84 90\tdenied
      E2\tAttribution:T8 Source:T5 Cue:T6 Content:T7
      """;

  @TempDir Path folder;
  private Path gold;

  @BeforeEach
  void label() throws IOException {
    gold = folder.resolve("gold");
    write("text/bridge.txt", TEXT);
    write("attributions/bridge_ab.ann", LABELS);
  }

  private void write(String file, String content) throws IOException {
    Files.createDirectories(gold.resolve(file).resolveSibling("."));
    Files.writeString(gold.resolve(file), content);
  }

  private static CommandLineForTests evaluate(Path folder, String... more) {
    return CommandLineForTests.run(
        Stream.concat(
                Stream.of("evaluate", "sources", "--gold", folder.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private JsonNode scores(Path gold) throws IOException {
    Path json = folder.resolve("scores.json");
    CommandLineForTests run = evaluate(gold, "--json", json.toString());
    assertThat(run.err()).isEmpty();
    return new ObjectMapper().readTree(json.toFile());
  }

  private static String tally(int right, int found, int there) {
    return "{\"right\":%d,\"found\":%d,\"there\":%d}".formatted(right, found, there);
  }

  @Test
  void comparesEachPartOfEachAttribution() throws IOException {
    JsonNode all = scores(gold).get("views").get("all");
    assertThat(all.get("cue").toString()).isEqualTo(tally(2, 3, 2));
    assertThat(all.get("source").toString()).isEqualTo(tally(2, 3, 2));
    assertThat(all.get("source exact").toString()).isEqualTo(tally(2, 3, 2));
    assertThat(all.get("content").toString()).isEqualTo(tally(34, 74, 34));
    assertThat(all.get("content exact").toString()).isEqualTo(tally(1, 3, 2));
  }

  @Test
  void viewsLeaveOutWhatIsNotTheirs() throws IOException {
    JsonNode scores = scores(gold);
    assertThat(scores.get("views").get("reporting").get("cue").toString())
        .as("thinking is no reporting")
        .isEqualTo(tally(2, 2, 2));
    assertThat(scores.get("views").get("direct").get("cue").toString()).isEqualTo(tally(1, 1, 1));
    assertThat(scores.get("classes").get("think").get("cue").toString()).isEqualTo(tally(0, 1, 0));
  }

  @Test
  void printsATableOfEachView() {
    assertThat(evaluate(gold).out())
        .contains("all  ", "outermost  ", "reporting  ", "direct  ", "cues of class  ")
        .contains("source exact          66.7     100.0      80.0         3         2")
        .contains("1 articles, 35 tokens");
  }

  @Test
  void writesHowOftenEachPatternWasRight() throws IOException {
    Path patterns = folder.resolve("patterns.tsv");
    evaluate(gold, "--patterns", patterns.toString());
    assertThat(patterns).content().endsWith("pattern\tn\tright\tconfidence\n*\t3\t2\t0.667\n");
  }

  @Test
  void ofSeveralLabellingsTheFirstByNameCounts() throws IOException {
    write("attributions/bridge_aa.ann", "");
    assertThat(scores(gold).get("views").get("all").get("cue").toString())
        .isEqualTo(tally(0, 3, 0));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    write(
        "text/wide.txt", "\uD83D\uDE80\uD83D\uDE80\n\n\u201CWe hold\nthe road,\u201D Brod said.\n");
    write("attributions/wide.ann", "");
    Path found = folder.resolve("found");
    evaluate(gold, "--predictions", found.toString());
    assertThat(found.resolve("text/bridge.txt")).hasContent(TEXT);
    assertThat(Files.readString(found.resolve("attributions/bridge_dateline.ann")))
        .startsWith(LABELS.substring(0, LABELS.indexOf('#')));
    JsonNode all = scores(found).get("views").get("all");
    all.forEach(tally -> assertThat(tally.get("right")).isEqualTo(tally.get("there")));
    assertThat(all.get("cue").toString()).isEqualTo(tally(4, 4, 4));
  }

  @Test
  void foldersAreMeasuredAsOneAndShareNoArticle() throws IOException {
    Path found = folder.resolve("found");
    evaluate(gold, "--predictions", found.toString());
    assertThat(evaluate(gold, found.toString()).err())
        .contains("found has bridge, as another folder has")
        .hasLineCount(1);
    Files.move(found.resolve("text/bridge.txt"), found.resolve("text/b.txt"));
    Files.move(
        found.resolve("attributions/bridge_dateline.ann"), found.resolve("attributions/b.ann"));
    assertThat(evaluate(gold, found.toString()).out()).contains("2 articles");
  }

  @Test
  void labelsAreNotOverwritten() {
    CommandLineForTests run = evaluate(gold, "--predictions", gold.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is labelled; give another folder").hasLineCount(1);
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertThat(evaluate(folder.resolve("none")).err())
        .contains("none/text is missing; give a folder that holds text/ and attributions/")
        .hasLineCount(1);
    write("attributions/bridge_ab.ann", LABELS);
    Files.delete(gold.resolve("text/bridge.txt"));
    assertThat(evaluate(gold).err())
        .contains("bridge_ab.ann labels", "text/bridge.txt, which is missing")
        .hasLineCount(1);
    Files.delete(gold.resolve("attributions/bridge_ab.ann"));
    assertThat(evaluate(gold).err()).contains("attributions has no .ann files").hasLineCount(1);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "T1\tCue 69 999\tsaid | line 1 marks 69 to 999 of a text of 163 characters | outside",
        "T1\tCue 73 69\tsaid | line 1 marks 73 to 69 | backwards",
        "T1\tCue 69 73\tdenied | line 1 says \"denied\" where the text has \"said\" | another text",
        "T1 Cue 69 73 said | line 1 is not T1<TAB>TYPE START END<TAB>TEXT | no tabs",
        "T1\tCue 69 73\tsaid\\nE1\tAttribution T1 | line 2 is not E1<TAB>TYPE:T4 | no roles",
        "E1\tAttribution:T4 Cue:T7 | line 1 names T7, which no line gives | an unknown mark",
        "69 73 said | line 1 is none of brat's: \"69 73 said\" | another format",
      })
  void saysWhichLineIsWrong(String lines, String message, String reason) throws IOException {
    write("attributions/bridge_ab.ann", lines.replace("\\n", "\n"));
    CommandLineForTests run = evaluate(gold);
    assertThat(run.exitCode()).as(reason).isEqualTo(2);
    assertThat(run.err()).as(reason).contains("bridge_ab.ann " + message).hasLineCount(1);
  }

  @Test
  void whatIsNoTextIsTold() throws IOException {
    Files.write(gold.resolve("text/bridge.txt"), new byte[] {(byte) 0xFF, 'a'});
    assertThat(evaluate(gold).err()).contains("bridge.txt is not UTF-8").hasLineCount(1);
  }
}
