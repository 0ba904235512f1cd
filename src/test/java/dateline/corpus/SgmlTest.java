package dateline.corpus;

import static dateline.corpus.Corpus.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SgmlTest {
  private static final String ITEM =
      """
      <REUTERS TOPICS="YES" NEWID="1">
      <DATE> 8-MAR-1987 15:01:01.79&#9;&#9;&#9;F</DATE>
      <TOPICS><D>grain</D><D>ship</D></TOPICS>
      <UNKNOWN>
      &#5;&#5;&#5;C T
      </UNKNOWN>
      <TEXT>&#2;
      <TITLE>HALVIK PORT &lt;HVK> CLOSED
       AFTER RAID</TITLE>
      <AUTHOR>    By Lena Hart, Reuters</AUTHOR>
      <DATELINE>    HALVIK, March 8 - </DATELINE><BODY>The port was closed after
      a raid, officials said.
          No ship left.
       Wheat  10
       Maize  20
       Reuter
      &#3;</BODY></TEXT>
      </REUTERS>
      """;

  @Test
  void anItemIsReadWithItsDatelineAndWithoutItsSignature() {
    Reading reading = Reading.sgml(utf8("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n" + ITEM));
    assertThat(reading.titles()).containsExactly("1 HALVIK PORT <HVK> CLOSED AFTER RAID");
    assertThat(reading.field(0, Columns.TEXT))
        .isEqualTo(
            "HALVIK, March 8 - The port was closed after a raid, officials said.\n\n"
                + "No ship left.\nWheat  10\nMaize  20");
    assertThat(reading.field(0, Columns.AUTHOR)).isEqualTo("Lena Hart");
    assertThat(reading.field(0, Columns.PUBLISHER)).isEqualTo("Reuters");
    assertThat(reading.field(0, Columns.SECTION)).isEqualTo("grain; ship");
    assertThat(reading.field(0, Columns.DATE)).isEqualTo("8-MAR-1987 15:01:01.79");
  }

  @Test
  void textsWithoutABodyAreReadAsTheyStand() {
    String raw = "<TEXT TYPE=\"UNPROC\">&#2;\nPORT REPORT\n Wheat 10\n\n Reuter\n&#3;\n\n</TEXT>";
    String brief =
        "<TEXT TYPE=\"BRIEF\">&#2;\n******<TITLE>RAID ON HALVIK\n</TITLE>Blah blah blah.\n&#3;</TEXT>";
    Reading reading = Reading.sgml(utf8(item(raw) + item(brief)));
    assertThat(reading.titles()).containsExactly("1 null", "2 RAID ON HALVIK");
    assertThat(reading.field(0, Columns.TEXT)).isEqualTo("PORT REPORT\nWheat 10");
    assertThat(reading.field(1, Columns.TEXT)).isEqualTo("");
  }

  @Test
  void damagedItemsDoNotTakeOthersWithThem() {
    String open = item("<TEXT><TITLE>B</TITLE></TEXT>").replace("</REUTERS>", "");
    String empty = item("");
    Reading reading = Reading.sgml(utf8(ITEM + open + ITEM + empty + open));
    assertThat(reading.titles()).extracting(title -> title.substring(0, 8)).hasSize(2);
    assertThat(reading.faults()).containsExactly("2 not_closed", "4 no_text", "5 not_closed");
  }

  @Test
  void theCollectionIsToldByItsFirstTag() {
    assertThat(SgmlParser.begins("\n<REUTERS TOPICS=\"NO\">")).isTrue();
    assertThat(SgmlParser.begins("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">")).isTrue();
    assertThat(SgmlParser.begins("<!DOCTYPE html>")).isFalse();
  }

  private static String item(String text) {
    return "<REUTERS><DATE>8-MAR-1987</DATE>\n" + text + "\n</REUTERS>\n";
  }
}
