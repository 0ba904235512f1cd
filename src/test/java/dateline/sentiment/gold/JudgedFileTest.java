package dateline.sentiment.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.sentiment.Passage;
import dateline.sentiment.Polarity;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedFileTest {
  @TempDir Path folder;

  private List<JudgedTarget> read(String name, String content) throws IOException {
    return JudgedFile.read(Files.writeString(folder.resolve(name), content));
  }

  private static String newsMtsc(String sentence, int from, int to, String polarity) {
    return """
    {"sentence_normalized": "%s", "targets": [{"Input.gid": "paper_7_12_3_x", "from": %d, "to": %d, \
    "polarity": %s}]}
    """
        .formatted(sentence, from, to, polarity);
  }

  @Test
  void aLineOfNewsMtscIsRead() throws IOException {
    assertThat(read("a.jsonl", newsMtsc("Brave Ossia won.", 6, 11, "6.0")))
        .containsExactly(
            new JudgedTarget(
                "paper_7_12_3_x",
                "paper_7_12",
                JudgedTarget.Form.jsonl,
                new Passage(List.of("Brave", "Ossia", "won", "."), new Span(1, 2)),
                Polarity.positive));
  }

  @Test
  void aRowIsRead() throws IOException {
    assertThat(read("a.tsv", "id\tsentence\tpolarity\n3-17b\tBrave [[Ossia]] won.\tneutral\n"))
        .containsExactly(
            new JudgedTarget(
                "3-17b",
                "3-17",
                JudgedTarget.Form.tsv,
                new Passage(List.of("Brave", "Ossia", "won", "."), new Span(1, 2)),
                Polarity.neutral));
  }

  @Test
  void aTargetMayBeAPartOfAWord() throws IOException {
    assertThat(read("a.tsv", "id\tsentence\tpolarity\n1\tAnti-[[Ossia]] talk\tnegative\n"))
        .extracting(target -> target.passage().words())
        .containsExactly(List.of("Anti", "-", "Ossia", "talk"));
  }

  @ParameterizedTest
  @CsvSource({
    "'1\tOssia won\tneutral', 'a.tsv line 2: the sentence has no [[target]]'",
    "'1\t[[Ossia]] won\tgood', 'a.tsv line 2: '",
    "'1\t[[]] won\tneutral', 'a.tsv line 2: '",
  })
  void aWrongRowIsNamed(String row, String message) {
    assertThatThrownBy(() -> read("a.tsv", "id\tsentence\tpolarity\n" + row + "\n"))
        .hasMessageStartingWith(message);
  }

  @Test
  void aWrongLineIsNamed() {
    String right = newsMtsc("Brave Ossia won.", 6, 11, "6.0");
    assertThatThrownBy(() -> read("a.jsonl", right + newsMtsc("Ossia", 0, 99, "6")))
        .hasMessage("a.jsonl line 2: no sentence of NewsMTSC: no target from 0 to 99");
    assertThatThrownBy(() -> read("a.jsonl", right + newsMtsc("Ossia", 0, 5, "5")))
        .hasMessageContaining("a.jsonl line 2");
    assertThatThrownBy(() -> read("a.jsonl", right + "{")).hasMessageContaining("a.jsonl line 2");
  }

  @Test
  void targetsOfOneSentenceAreHeldOutTogether() throws IOException {
    StringBuilder rows = new StringBuilder("id\tsentence\tpolarity\n");
    for (int i = 0; i < 400; i++) {
      rows.append("1-%da\t[[Ossia]] and Tarn\tneutral\n".formatted(i));
      rows.append("1-%db\tOssia and [[Tarn]]\tneutral\n".formatted(i));
    }
    List<JudgedTarget> targets = read("a.tsv", rows.toString());
    for (int i = 0; i < targets.size(); i += 2) {
      assertThat(targets.get(i).isHeldOut()).isEqualTo(targets.get(i + 1).isHeldOut());
    }
    assertThat(targets.stream().filter(JudgedTarget::isHeldOut).count()).isBetween(120L, 200L);
  }
}
