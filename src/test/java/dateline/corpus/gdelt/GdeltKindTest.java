package dateline.corpus.gdelt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GdeltKindTest {

  @ParameterizedTest
  @EnumSource
  void isKnownByTheFirstLine(GdeltKind kind) {
    String line = GdeltLines.of(kind);
    assertThat(GdeltKind.of(line)).isEqualTo(kind);
    assertThat(GdeltKind.of("\uFEFF" + line + "\r\n")).isEqualTo(kind);
    assertThat(kind.isHeader(line)).isFalse();
  }

  @Test
  void theOldestEventsHaveNoColumnOfAddresses() {
    String line = GdeltLines.of(GdeltKind.EVENTS_1);
    assertThat(GdeltKind.of(line.substring(0, line.lastIndexOf('\t'))))
        .isEqualTo(GdeltKind.EVENTS_1);
  }

  @Test
  void isKnownByTheNamesOfColumns() {
    String header = GdeltLines.NAME_SET_HEADER;
    assertThat(GdeltKind.of(header)).isEqualTo(GdeltKind.GKG_1);
    assertThat(GdeltKind.GKG_1.isHeader(header)).isTrue();
    assertThat(GdeltKind.GKG_2.isHeader(header)).isFalse();
    assertThat(GdeltKind.of("globaleventid\teventtimedate" + "\tx".repeat(14)))
        .isEqualTo(GdeltKind.MENTIONS);
  }

  @Test
  void aRowOfAnotherTableFormatIsKnownByItsCells() {
    List<String> cells = List.of(GdeltLines.of(GdeltKind.MENTIONS).split("\t", -1));
    assertThat(GdeltKind.of(cells)).isEqualTo(GdeltKind.MENTIONS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bridge hit at Ilvane",
        "title\ttext\tdate",
        "title,text,date",
        "date\tnumber\tc\td\te\tf\tg\th\ti\tj\tk",
        "20240308\t12\tc\td\te\tf\tg\th\ti\tj\tk",
        "20240308101500-7\t20240308101500\tdravosherald.example",
      })
  void ordinaryTablesAreNone(String line) {
    assertThat(GdeltKind.of(line)).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 16, 27, 57, 58, 61})
  void norAreTablesWithAsManyColumns(int columns) {
    assertThat(GdeltKind.of("7" + "\t20240308".repeat(columns - 1))).isNull();
    assertThat(GdeltKind.of("a" + "\tb".repeat(columns - 1))).isNull();
    assertThat(GdeltKind.of("\t".repeat(columns - 1))).isNull();
  }

  @Test
  void hasALabel() {
    assertThat(GdeltKind.GKG_2.label()).isEqualTo("gdelt_gkg_2");
    assertThat(GdeltKind.MENTIONS.label()).isEqualTo("gdelt_mentions");
  }
}
