package dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.sentiment.Passage;
import dateline.text.Span;
import dateline.text.Tsv;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rows of targets are those that the encoder was trained on: src/test/python/target_rows.py. */
class TargetRowsTest {
  private final List<String> vocabulary =
      List.of(Encoders.SENTIMENT.shipped().fact("pieces").split("\n", -1));
  private final TargetReader reader = new TargetReader(String.join("\n", vocabulary));

  @TestFactory
  Stream<DynamicTest> rowsAreThoseOfTraining() throws Exception {
    byte[] file = TargetRowsTest.class.getResourceAsStream("rows.tsv").readAllBytes();
    Map<String, List<Tsv.Row>> sentences =
        Tsv.read("rows.tsv", new String(file, StandardCharsets.UTF_8)).rows().stream()
            .collect(Collectors.groupingBy(row -> row.cell("sentence")));
    return sentences.entrySet().stream()
        .map(s -> DynamicTest.dynamicTest("sentence " + s.getKey(), () -> check(s.getValue())));
  }

  private void check(List<Tsv.Row> expected) {
    List<String> words = List.of(expected.get(0).cell("words").split(" "));
    List<HiddenTarget> targets =
        spans(expected.get(0).cell("targets"))
            .map(span -> new HiddenTarget(span, new Passage(words, span).shown()))
            .toList();
    List<TargetRow> rows = reader.rows(words, targets);
    assertThat(rows.stream().map(row -> pieces(row.row())).toList())
        .isEqualTo(expected.stream().map(row -> row.cell("pieces")).toList());
    assertThat(rows.stream().map(row -> types(row.row())).toList())
        .isEqualTo(expected.stream().map(row -> row.cell("types")).toList());
    assertThat(rows.stream().map(TargetRow::places).toList())
        .isEqualTo(expected.stream().map(row -> spans(row.cell("places")).toList()).toList());
  }

  private static Stream<Span> spans(String cell) {
    return Arrays.stream(cell.split(" "))
        .map(span -> span.split("-"))
        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
  }

  private String pieces(PieceRow row) {
    return IntStream.of(row.pieces()).mapToObj(vocabulary::get).collect(Collectors.joining(" "));
  }

  private static String types(PieceRow row) {
    return IntStream.of(row.types()).mapToObj(Integer::toString).collect(Collectors.joining());
  }
}
