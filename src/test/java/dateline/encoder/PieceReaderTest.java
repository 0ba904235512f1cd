package dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceReaderTest {
  private final PieceReader reader =
      new PieceReader(
          String.join(
              "\n", "[UNK]", "[CLS]", "[SEP]", "nor", "##ven", "u", ".", "9", "[MASK]", "a", "b"));

  @Test
  void aRowHasAMarkAtEachEndAndTellsWhereWordsBegin() {
    PieceRow row = reader.rows(List.of("Norven", "U.", "nor", "norVen", "9")).get(0);
    assertThat(row.pieces()).containsExactly(1, 3, 4, 5, 6, 3, 3, 4, 7, 2);
    assertThat(row.types()).containsExactly(0, 1, 1, 2, 2, 0, 3, 3, 3, 0);
    assertThat(words(row)).containsExactly(-1, 0, -1, 1, -1, 2, 3, -1, 4, -1);
  }

  @Test
  void aLongSentenceIsSeveralRowsAndNoWordIsLost() {
    List<PieceRow> rows = reader.rows(Collections.nCopies(500, "Norven"));
    assertThat(rows).hasSize(6).allMatch(row -> row.length() <= 192);
    assertThat(rows.stream().flatMap(row -> words(row).stream()).filter(word -> word >= 0))
        .hasSize(500)
        .doesNotHaveDuplicates();
  }

  @Test
  void aTargetIsMarkedAndItsNamesAreHidden() {
    List<String> words = List.of("a", "nor", "Norven", "b");
    PieceRow row = reader.around(words, new Span(1, 3), List.of("nor", ""));
    assertThat(row.pieces()).containsExactly(1, 9, 3, 8, 10, 2);
    assertThat(row.types()).containsExactly(0, 0, 1, 1, 0, 0);
  }

  @Test
  void ofALongSentenceWhatStandsAroundTheTargetIsRead() {
    List<String> words = new ArrayList<>(Collections.nCopies(1_000_000, "a"));
    words.set(500_000, "Norven");
    PieceRow middle = reader.around(words, new Span(500_000, 500_001), List.of(""));
    assertThat(middle.length()).isEqualTo(99);
    assertThat(middle.types()[49]).isOne();
    PieceRow start = reader.around(words, new Span(0, 1), List.of(""));
    assertThat(start.length()).isEqualTo(51);
    assertThat(start.types()[1]).isOne();
    PieceRow end = reader.around(words, new Span(999_999, 1_000_000), List.of(""));
    assertThat(end.length()).isEqualTo(51);
    assertThat(end.types()[49]).isOne();
  }

  @Test
  void ofLongWordsFewerAreRead() {
    List<String> words = new ArrayList<>(Collections.nCopies(101, "Norven"));
    PieceRow middle = reader.around(words, new Span(50, 51), List.of(""));
    assertThat(middle.length()).isEqualTo(128);
    assertThat(middle.types()[64]).isOne();
    PieceRow start = reader.around(words, new Span(0, 1), List.of(""));
    assertThat(start.length()).isEqualTo(99);
  }

  private static List<Integer> words(PieceRow row) {
    List<Integer> words = new ArrayList<>();
    for (int piece = 0; piece < row.length(); piece++) {
      words.add(row.word(piece));
    }
    return words;
  }
}
