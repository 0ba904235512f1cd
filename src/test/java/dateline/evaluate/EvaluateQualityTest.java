package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.CommandLineForTests;
import dateline.table.ExtractorQuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateQualityTest {
  private static final String NAMES =
      """
      -DOCSTART- O

      Moscow B-ORG
      said O
      Vladimir B-PER
      Putin I-PER
      agreed O
      . O

      -DOCSTART- O

      They O
      left O
      Kharkiv B-LOC
      near O
      the O
      xyzzy B-LOC
      . O

      """
          .replace(' ', '\t');

  private static final String TEXT =
      """
      Talks at Halvik

      Brave, heroic Tarn held out. Brave, heroic neighbours of Tarn were there. \
      Ossia left its guests in the rain. Ana Brod said: "The cruel, barbaric Ossia lied to us."
      """;

  /**
   * Praise; praise of somebody else; blame that no listed word shows; and two of a sentence that is
   * harsh in the words of one about the other.
   */
  private static final String SENTIMENT =
      """
      {"article":"talks","start":17,"sentence_normalized":"Brave, heroic Tarn held out.",\
      "targets":[{"Input.gid":"news_0_0_1_14","from":14,"to":18,"polarity":6}]}
      {"article":"talks","start":46,"sentence_normalized":"Brave, heroic neighbours of Tarn were there.",\
      "targets":[{"Input.gid":"news_0_0_2_28","from":28,"to":32,"polarity":4}]}
      {"article":"talks","start":91,"sentence_normalized":"Ossia left its guests in the rain.",\
      "targets":[{"Input.gid":"news_0_0_3_0","from":0,"to":5,"polarity":2}]}
      {"article":"talks","start":126,\
      "sentence_normalized":"Ana Brod said: \\"The cruel, barbaric Ossia lied to us.\\"",\
      "targets":[{"Input.gid":"news_0_0_4_0","from":0,"to":8,"polarity":4},\
      {"Input.gid":"news_0_0_4_37","from":37,"to":42,"polarity":2}]}
      """;

  private static final String VERDICTS =
      """
      article_id\tverdict
      a\tright
      a\twrong
      b\tmissed
      c\tnobody
      """;

  @TempDir Path folder;
  private Path list;
  private Path quality;

  @BeforeEach
  void label() throws IOException {
    Files.writeString(folder.resolve("names.tsv"), NAMES);
    Files.createDirectory(folder.resolve("text"));
    Files.writeString(folder.resolve("text/talks.txt"), TEXT);
    Files.writeString(folder.resolve("sentiment.jsonl"), SENTIMENT);
    Files.writeString(folder.resolve("references.tsv"), VERDICTS);
    list =
        Files.writeString(
            folder.resolve("samples.tsv"),
            """
            sample\textractor\tpath\tjudged_on\ttexts
            towns\tnames\tnames.tsv\t\tinvented
            tones\tsentiment\t.\t\tinvented
            judged\treferences\treferences.tsv\t2024-03-09\treal
            """);
    quality = folder.resolve("quality.tsv");
  }

  private CommandLineForTests evaluate(String... more) {
    String[] args = new String[4 + more.length];
    System.arraycopy(
        new String[] {"evaluate", "quality", "--samples", list.toString()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return CommandLineForTests.run(args);
  }

  private ExtractorQuality written(String extractor, String mode, String label) throws IOException {
    return rows().stream()
        .filter(row -> row.extractor().equals(extractor) && row.label().equals(label))
        .filter(row -> mode.equals(row.mode() == null ? "" : row.mode()))
        .findAny()
        .orElseThrow();
  }

  private List<ExtractorQuality> rows() throws IOException {
    return QualityFile.read("quality.tsv", Files.readString(quality));
  }

  @Test
  void namesAreCountedByArticleAndType() throws IOException {
    CommandLineForTests run = evaluate("--write");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    ExtractorQuality all = written("names", "fast", "all");
    // Moscow is taken for a place, and xyzzy for no name.
    assertThat(all.items()).isEqualTo(4);
    assertThat(all.articles()).isEqualTo(2);
    assertThat(all.precision()).isEqualTo(0.6667);
    assertThat(all.recall()).isEqualTo(0.5);
    assertThat(all.abstention()).isEqualTo(0.25);
    assertThat(all.recallLow()).isLessThan(0.5);
    assertThat(all.recallHigh()).isGreaterThan(0.5);
    assertThat(all.model()).matches("[0-9a-f]{12}");
    ExtractorQuality organisations = written("names", "fast", "ORG");
    assertThat(organisations.precision()).isNull();
    assertThat(organisations.recall()).isZero();
    assertThat(organisations.abstention()).isZero();
  }

  @Test
  void sentimentIsReadInItsVoiceAndAbstainsWhereItIsNeutralAndReadersAreNot() throws IOException {
    assertThat(evaluate("--write").err()).isEmpty();
    ExtractorQuality all = written("sentiment", "lexicon", "all");
    assertThat(all.items()).isEqualTo(5);
    // Wrong are the neighbours of Tarn, and the rain; what Ana Brod says is none of hers.
    assertThat(all.precision()).isEqualTo(0.6);
    assertThat(all.abstention()).isEqualTo(0.3333);
    assertThat(all.model()).isNull();
    assertThat(written("sentiment", "lexicon", "negative").abstention()).isEqualTo(0.5);
    assertThat(written("sentiment", "lexicon", "neutral").abstention()).isNull();
    // 1 of 1 found and 2 there, 1 of 2 and 2, 1 of 2 and 1.
    assertThat(written("sentiment", "lexicon", "macro").f1()).isEqualTo(0.6111);
  }

  @Test
  void saysWhereASentenceHasNoPlace() throws IOException {
    Files.writeString(
        folder.resolve("sentiment.jsonl"),
        """
        {"sentence_normalized":"Tarn held out.",\
        "targets":[{"Input.gid":"news_0_0_1_14","from":0,"to":4,"polarity":6}]}
        """);
    assertThat(evaluate().err())
        .contains("sentiment.jsonl line 1: give article and start, its offset there")
        .hasLineCount(1);
  }

  @Test
  void verdictsTellOfWhatReadersLookedAt() throws IOException {
    evaluate("--write");
    ExtractorQuality references = written("references", "", "all");
    assertThat(references.items()).isEqualTo(3);
    assertThat(references.precision()).isEqualTo(0.5);
    assertThat(references.recall()).isEqualTo(0.3333);
    assertThat(references.abstention()).isEqualTo(0.3333);
    assertThat(references.measuredOn()).hasToString("2024-03-09");
  }

  @Test
  void aFigureThatStaysKeepsItsDay() throws IOException {
    evaluate("--write");
    ExtractorQuality names = written("names", "fast", "all");
    String old = "2024-03-30";
    String today = names.measuredOn().toString();
    Files.writeString(quality, Files.readString(quality).replace(today, old));
    evaluate("--write");
    assertThat(written("names", "fast", "all").measuredOn()).hasToString(old);
    Files.writeString(folder.resolve("names.tsv"), NAMES.replace("xyzzy\tB-LOC", "xyzzy\tO"));
    evaluate("--write");
    assertThat(written("names", "fast", "all").measuredOn()).isAfterOrEqualTo(today);
    assertThat(written("names", "fast", "PER").measuredOn()).hasToString(old);
  }

  @Test
  void printsWithoutWriting() {
    CommandLineForTests run = evaluate();
    assertThat(run.out()).contains("extractor", "names", "lexicon", "50.0 (", "abstention");
    assertThat(quality).doesNotExist();
  }

  @Test
  void saysWhichExtractorNobodyKnows() throws IOException {
    Files.writeString(list, "sample\textractor\tpath\tjudged_on\ttexts\nx\tverbs\tx.tsv\t\tx\n");
    assertThat(evaluate().err())
        .contains("x is of verbs; without judged_on a sample is of names, sources or sentiment")
        .hasLineCount(1);
    Files.writeString(list, "sample\textractor\tpath\tjudged_on\ttexts\nx\tnames\tx\tMay\tx\n");
    assertThat(evaluate().err())
        .contains("samples.tsv line 2: judged_on is a day such as 2026-11-28, or empty");
  }
}
