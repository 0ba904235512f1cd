package dateline.corpus;

import static dateline.corpus.Corpus.utf8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NexisTest {
  private static final String CELL =
      """

      Bridge hit again
      Halvik Courier
      March 8, 2024 Friday 3:13 PM GMT


      Copyright 2024 Halvik Courier All Rights Reserved
      Section:\u00A0WORLD; Pg. 13
      Length:\u00A01043 words
      Byline:\u00A0Lena Hart and Tom Rowe &lt;p&gt;Lena Hart covers Tesmir.&lt;/p&gt;
      Highlight: What we know
      Body


      A convoy burned.
      Two died.

      https://h.example/1
      PHOTO: (PHOTOGRAPH BY T. ROWE) (A1)

      Notes

      ANALYSIS

      Graphic


      Photo: the bridge
      Classification

      Language: ENGLISH

      Load-Date: March 9, 2024


      End of Document
      """;

  private static final String PLAIN =
      """
                                     2 of 3 DOCUMENTS

                                      Halvik Courier

                                  March 8, 2024 Friday
                                   Late Edition - Final

      Bridge Hit in
      Kelm Valley

      BYLINE: By LENA HART

      SECTION: Section A; Column 0;
      Foreign Desk; Pg. 1

      LENGTH: 43 words

      DATELINE: HALVIK

      A convoy burned near
      the bridge.

      Two died.

      LOAD-DATE: March 9, 2024

      LANGUAGE: ENGLISH

                       Copyright 2024 Halvik Courier
      """;

  private static final String LABELLED =
      """
      Document 3 of 3

      Copyright 2003 Continental Press
      Continental Press

      March 8, 2003, Saturday, Final Edition

      SECTION: A SECTION; Pg. A01
      LENGTH: 900 words
      HEADLINE: Port closed
      BYLINE: Tom Rowe, Staff Writer
      BODY:
       The port was closed.
      LOAD-DATE: March 8, 2003
      """;

  private static final String COVER =
      "\nDate and Time: Saturday, 9 March 2024 15:37:00 CEST\nJob Number: 222\nDocuments (2)\n"
          + "1. Bridge hit again\nSearch Type: Natural Language \nNarrowed by: \n\n";

  @Test
  void theCellOfAnExportIsTakenApart() {
    NexisText article = requireNonNull(NexisText.of(CELL));
    assertThat(article.title()).isEqualTo("Bridge hit again");
    assertThat(article.publisher()).isEqualTo("Halvik Courier");
    assertThat(article.date()).isEqualTo("March 8, 2024 Friday 3:13 PM GMT");
    assertThat(article.byline()).isEqualTo("Lena Hart and Tom Rowe");
    assertThat(article.section()).isEqualTo("WORLD; Pg. 13");
    assertThat(article.url()).isEqualTo("https://h.example/1");
    assertThat(article.body()).isEqualTo("What we know\n\nA convoy burned.\nTwo died.");
  }

  @Test
  void whatThePaperTellsOfAuthorsIsNotTheirName() {
    String told = CELL.replaceFirst("Rowe &lt;.*", "Rowe Lena Hart covers Tesmir from Halvik.");
    assertThat(requireNonNull(NexisText.of(told)).byline()).isEqualTo("Lena Hart and Tom Rowe");
  }

  @Test
  void itsDateIsRead() {
    assertThat(PublicationDate.of(requireNonNull(NexisText.of(CELL)).date(), DateOrder.NONE).at())
        .hasToString("2024-03-08T15:13:00Z");
  }

  @Test
  void otherTextsAreNotOfNexis() {
    assertThat(NexisText.of("A convoy burned.\nBody\nIt was hit.")).isNull();
    assertThat(NexisText.of(COVER)).isNull();
    assertThat(NexisText.isCover(COVER)).isTrue();
    assertThat(NexisText.isCover(CELL)).isFalse();
  }

  @Test
  void theDocumentsOfADownloadAreReadInAnyOfThreeOrders() {
    Reading reading = Reading.nexis(utf8(COVER + CELL + PLAIN + LABELLED));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.titles())
        .extracting(title -> title.replaceFirst("\\d+ ", ""))
        .containsExactly("Bridge hit again", "Bridge Hit in Kelm Valley", "Port closed");
    assertThat(reading.field(1, Columns.TEXT))
        .isEqualTo("HALVIK - A convoy burned near the bridge.\n\nTwo died.");
    assertThat(reading.field(1, Columns.PUBLISHER)).isEqualTo("Halvik Courier");
    assertThat(reading.field(1, Columns.AUTHOR)).isEqualTo("LENA HART");
    assertThat(reading.field(1, Columns.SECTION))
        .isEqualTo("Section A; Column 0; Foreign Desk; Pg. 1");
    assertThat(reading.field(2, Columns.TEXT)).isEqualTo("The port was closed.");
    assertThat(reading.field(2, Columns.PUBLISHER)).isEqualTo("Continental Press");
    assertThat(reading.field(2, Columns.DATE)).isEqualTo("March 8, 2003, Saturday");
  }

  @Test
  void documentsAreNumberedByTheirFirstLine() {
    Reading reading = Reading.nexis(utf8("\n\n" + LABELLED + LABELLED));
    assertThat(reading.positions()).containsExactly(3L, 17L);
  }

  @Test
  void twoDocumentsWithoutAnEndBetweenThemAreNotOne() {
    String merged = CELL.replace("End of Document", "") + CELL;
    Reading reading = Reading.nexis(utf8(merged + CELL + COVER));
    assertThat(reading.titles()).hasSize(1);
    assertThat(reading.faults())
        .extracting(fault -> fault.replaceFirst("\\d+ ", ""))
        .containsExactly("not_closed", "no_article");
  }

  @Test
  void aDownloadIsToldByItsFirstDocument() {
    assertThat(NexisSplitter.begins(PLAIN)).isTrue();
    assertThat(NexisSplitter.begins(LABELLED)).isTrue();
    assertThat(NexisSplitter.begins(CELL)).isTrue();
    assertThat(NexisSplitter.begins(COVER)).isTrue();
    assertThat(NexisSplitter.begins("Bridge hit\n\nA convoy burned.")).isFalse();
  }
}
