package dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.source.phrase.NounPhrase;
import dateline.table.Statement;
import dateline.text.Document;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, rows stay inside it and time stays linear. */
class HostileTextTest {
  private static final int LARGE = 5_000_000;

  /** Of a processor's time, many times what it takes: a quadratic reading would need hours. */
  private static final Duration LIMIT = Duration.ofNanos(3_000L * LARGE);

  private static final List<String> PIECES =
      List.of(
          "said",
          "Said",
          " says ",
          " according to ",
          " by ",
          " who ",
          " that ",
          "the",
          " Mayor Brod",
          " he ",
          ", ",
          ".",
          ". ",
          "\"",
          "\u201C",
          "\u201D",
          "\u00AB",
          "\u00BB",
          "'",
          "''",
          "\u2019s ",
          "(",
          ")",
          ":",
          ";",
          " - ",
          "\u2014",
          "\n",
          "\n\n",
          " ",
          " and ",
          " denied ",
          " telling ",
          " quoted ",
          " as ",
          "\uD83D",
          "\uDE00",
          "\u05D0\u05D1",
          "\u202E",
          "\u0000",
          "e\u0301",
          "9",
          " on Monday ",
          " reportedly ",
          " claim ",
          " was ",
          " in a statement ",
          "not ",
          "\u201E",
          "\u2018",
          "\u2033",
          "``",
          "\n\n\"",
          "\n\u201C",
          "Q: ",
          "A: ",
          "INES BROD, HOST: ");

  /** Paragraphs that others follow, whatever mark is missing in them. */
  private static final String REST =
      """
      The town was quiet. Officials said that the road was open.

      "We hold the yard," said Ilko Marr. He called it "a gift".

      According to the ministry, nobody slept.
      """;

  private static final AttributionFinder FINDER = AttributionFinder.shipped();

  @RepeatedTest(300)
  void rowsStayInsideTheText(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(120);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    check(text.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "said ",
        "he said, ",
        "\"",
        "\u201C",
        "\u201Cno\u201D said X, ",
        "(",
        "X, ",
        "X and ",
        "of the ",
        "that X said ",
        "\n",
        "\"A,\" he said. ",
        "who said ",
        "it was reported that ",
        "\uD83D",
        ", said ",
        "' ",
        "according to X, ",
        "Mayor X said. He said ",
        "\"A said.\n\n",
        "\u201CA said.\n",
        "\"A ",
        "\"A.",
        "\u201CA said, \u00AB",
        "\u201CA. \u201CB,\u201D he said ",
        "''A'' he said ``",
        "\u2018A\u2019 s\u2019 ",
        "Q: Who said so?\nA: He said so.\n",
        "INES BROD, HOST: He said so. ",
        "MAYOR SAYS SO The mayor said so.It was "
      })
  void timeIsLinear(String piece) {
    String text = piece.repeat(LARGE / piece.length() / (piece.length() == 1 ? 1 : 2));
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long began = threads.getCurrentThreadCpuTime();
    check(text);
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - began)).isLessThan(LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The bridge is ours, Brod said.",
        "\u201CThe bridge is ours, Brod said.",
        "\u00ABThe bridge is ours, Brod said.",
        "\u201EThe bridge is ours, Brod said.",
        "'The bridge is ours, Brod said.",
        "\u2018The bridge is ours, Brod said.",
        "''The bridge is ours, Brod said.",
        "The bridge is ours,\u201D Brod said.",
        "The bridge is ours,\" Brod said.",
        "The bridge is \u00BBours\u00AB, Brod said.",
        "\"The \"bridge is ours,\" Brod said.",
        "Brod said: \u201CThe bridge is \u2018ours.",
        "Brod said: \"The bridge is \u00ABours.",
        "\"\u201CThe bridge is ours,\u201D Brod said.",
        "Brod said (the bridge is ours.",
        "Brod said that the 10\" pipe, the 8\u2033 one and the '90s bridge are ours.",
        "Q: Who holds the bridge?\nA: \"We do.",
        "INES BROD, HOST: We hold \u201Cthe bridge.",
        "MAYOR SAYS \"BRIDGE IS OURS Brod said so on Monday.",
      })
  void aMissingMarkSwallowsNothing(String paragraph) {
    List<String> alone = said(REST, 0);
    assertThat(alone).hasSize(4);
    for (String end : List.of("\n\n", "\n")) {
      String before = paragraph + end;
      assertThat(said(before + REST, before.length())).isEqualTo(alone);
    }
  }

  /** Cues and contents from an offset on; no content before it reaches over it. */
  private List<String> said(String text, int from) {
    List<String> said = new ArrayList<>();
    for (Statement statement : FINDER.find(Document.of(text, 0), List.of())) {
      if (statement.start() >= from) {
        said.add(
            statement.cue()
                + ": "
                + text.substring(statement.contentStart(), statement.contentEnd()));
      } else {
        assertThat(statement.contentEnd()).isLessThanOrEqualTo(from);
      }
    }
    return said;
  }

  private void check(String text) {
    Document document = Document.of(text, 0);
    int last = -1;
    for (Statement statement : FINDER.find(document, List.of())) {
      assertThat(statement.start()).isGreaterThan(last);
      last = statement.start();
      assertThat(statement.cue()).isEqualTo(text.substring(statement.start(), statement.end()));
      checkSource(statement, document);
      assertThat(statement.contentStart()).isNotNull().isBetween(0, text.length());
      assertThat(statement.contentEnd()).isGreaterThan(statement.contentStart());
      assertThat(statement.contentEnd()).isLessThanOrEqualTo(text.length());
    }
  }

  private static void checkSource(Statement statement, Document document) {
    Integer start = statement.sourceStart();
    Integer end = statement.sourceEnd();
    if (start == null || end == null) {
      return;
    }
    assertThat(statement.source()).isEqualTo(document.text().substring(start, end)).isNotEmpty();
    int first = document.tokens().at(start);
    int after = document.tokens().at(end - 1) + 1;
    assertThat(after - first).isLessThanOrEqualTo(NounPhrase.LONGEST);
    assertThat(document.sentenceOf(first)).isEqualTo(statement.sentence());
  }
}
