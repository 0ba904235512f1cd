package dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {
  @Test
  void lettersTakeOneCellOrTwoOrNone() {
    assertThat(Cells.width("Ordan")).isEqualTo(5);
    assertThat(Cells.width("Ordan\u0301")).isEqualTo(5);
    assertThat(Cells.width("新島")).isEqualTo(4);
    assertThat(Cells.width("🚀")).isEqualTo(2);
  }

  @Test
  void aTextThatIsTooLongIsCutAndSaysSo() {
    assertThat(Cells.cut("Oru Valley Post", 15)).isEqualTo("Oru Valley Post");
    assertThat(Cells.cut("Oru Valley Post", 14)).isEqualTo("Oru Valley Po…");
    assertThat(Cells.cut("Oru Valley Post", 5)).isEqualTo("Oru…");
  }

  @Test
  void noLetterIsCutInHalf() {
    assertThat(Cells.cut("新島新島", 6)).isEqualTo("新島…");
    assertThat(Cells.cut("e\u0301e\u0301e\u0301", 2)).isEqualTo("e\u0301…");
    assertThat(Cells.cut("🚀🚀🚀", 4)).isEqualTo("🚀…");
  }

  @Test
  void whatIsFittedHasTheWidth() {
    assertThat(Cells.fit("島", 4)).isEqualTo("島  ");
    assertThat(Cells.width(Cells.fit("新島新島", 6))).isEqualTo(6);
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(Cells.wrap("the bridge at Kordu fell", 12))
        .containsExactly("the bridge", "at Kordu", "fell");
    assertThat(Cells.wrap("aWordThatIsLongerThanALine is", 8))
        .containsExactly("aWordThatIsLongerThanALine", "is");
    assertThat(Cells.wrap("", 8)).containsExactly("");
  }
}
