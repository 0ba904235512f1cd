package dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceReaderTest {
  private final PieceReader reader =
      new PieceReader(String.join("\n", "[UNK]", "[CLS]", "[SEP]", "nor", "##ven", "u", ".", "9"));

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

  private static List<Integer> words(PieceRow row) {
    List<Integer> words = new ArrayList<>();
    for (int piece = 0; piece < row.length(); piece++) {
      words.add(row.word(piece));
    }
    return words;
  }
}
