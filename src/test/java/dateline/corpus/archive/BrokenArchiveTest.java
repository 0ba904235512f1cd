package dateline.corpus.archive;

import static dateline.corpus.archive.Archive.BRIDGE;
import static dateline.corpus.archive.Archive.SIRENS;
import static dateline.corpus.archive.Archive.TALKS;
import static dateline.corpus.archive.Archive.gzip;
import static dateline.corpus.archive.Archive.http;
import static dateline.corpus.archive.Archive.joined;
import static dateline.corpus.archive.Archive.page;
import static dateline.corpus.archive.Archive.read;
import static dateline.corpus.archive.Archive.response;
import static dateline.corpus.archive.Archive.texts;
import static dateline.corpus.archive.Archive.told;
import static dateline.corpus.archive.Archive.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is broken in an archive costs one entry and nothing else. */
class BrokenArchiveTest {
  private final byte[] sirens = page("sirens", SIRENS);
  private final byte[] bridge = page("bridge", BRIDGE);
  private final byte[] talks = page("talks", TALKS);

  @ParameterizedTest
  @CsvSource({
    "'Content-Length: ', 'Content-Length: -', no_length",
    "'Content-Length: ', 'Content-Length: many', no_length",
    "'Content-Length: ', 'Content-Length: 99999999999999999999', no_length",
    "'Content-Length: ', 'Content-Size: ', no_length",
    "'Content-Length: ', 'Content-Length: 9', wrong_length",
    "'Content-Length: ', 'Content-Length: 9999999', wrong_length",
    "'WARC-Type: ', 'WARC-Kind: ', no_type",
  })
  void aBadHeaderCostsItsRecord(String field, String becomes, String reason) {
    byte[] broken = replaced(bridge, field, becomes);
    int position = sirens.length;
    List<String> expected = List.of("0 " + SIRENS, position + " " + reason);
    assertThat(told(read(sirens, broken, talks)))
        .startsWith(expected.toArray(String[]::new))
        .hasSize(3)
        .last()
        .asString()
        .endsWith(TALKS);
    assertThat(texts(read(gzip(sirens), gzip(broken), gzip(talks))))
        .containsExactly(SIRENS, reason, TALKS);
    assertThat(texts(read(gzip(joined(sirens, broken, talks)))))
        .containsExactly(SIRENS, reason, TALKS);
  }

  @Test
  void aLengthThatIsTooShortGivesTheRecordItSaysAndAStretchThatIsNone() {
    byte[] more = joined(Arrays.copyOf(bridge, bridge.length - 4), utf8("of Tesmir\r\n\r\n"));
    assertThat(texts(read(sirens, more, talks)))
        .containsExactly(SIRENS, BRIDGE, "not_a_record", TALKS);
  }

  @Test
  void aLengthThatIsTooLongIsForgivenWhereTheHttpLengthIsThere() {
    byte[] block = http(utf8(BRIDGE), "Content-Length: " + BRIDGE.length());
    byte[] wrong = replaced(response("bridge", block), "Content-Length: ", "Content-Length: 7");
    assertThat(texts(read(sirens, wrong, talks))).containsExactly(SIRENS, BRIDGE, TALKS);
    assertThat(texts(read(sirens, wrong))).containsExactly(SIRENS, BRIDGE);
  }

  @Test
  void aStretchThatIsNoRecordIsOneEntry() {
    byte[] junk = utf8("nothing\r\n\r\nof use\r\n");
    assertThat(told(read(junk, sirens, junk, bridge, junk)))
        .containsExactly(
            "0 not_a_record",
            junk.length + " " + SIRENS,
            junk.length + sirens.length + " not_a_record",
            2 * junk.length + sirens.length + " " + BRIDGE,
            2 * junk.length + sirens.length + bridge.length + " not_a_record");
  }

  @Test
  void aMemberWithADamagedByteCostsItsRecord() {
    byte[] damaged = gzip(bridge);
    for (int i = 0; i < damaged.length; i++) {
      byte[] flipped = damaged.clone();
      flipped[i] ^= 0x55;
      List<String> read = texts(read(gzip(sirens), flipped, gzip(talks)));
      assertThat(read).as("byte %d", i).hasSize(3).startsWith(SIRENS).endsWith(TALKS);
    }
  }

  @Test
  void theFirstMemberMayLackItsMagic() {
    byte[] damaged = gzip(bridge);
    damaged[0] = 0;
    damaged[1] = 7;
    assertThat(texts(read(damaged, gzip(talks)))).containsExactly("damaged", TALKS);
  }

  @Test
  void aMemberThatIsCutShortCostsItsRecord() {
    byte[] cut = Arrays.copyOf(gzip(bridge), 90);
    assertThat(texts(read(gzip(sirens), cut, gzip(talks))))
        .containsExactly(SIRENS, "damaged", TALKS);
  }

  @Test
  void aFileThatEndsInsideARecordSaysSo() {
    for (byte[] cut : List.of(joined(sirens, bridge), gzip(joined(sirens, bridge)))) {
      ArchiveCaptures captures = Archive.open(Arrays.copyOf(cut, cut.length - 20));
      assertThat(captures.next()).isInstanceOf(Capture.class);
      assertThat(captures.failure()).isNull();
      assertThat(captures.next()).isInstanceOf(Skipped.class);
      assertThat(captures.hasNext()).isFalse();
      assertThat(captures.failure()).startsWith("the file ends inside");
    }
  }

  @Test
  void aFileThatIsNoArchiveIsOneEntry() {
    assertThat(texts(read(utf8(SIRENS.repeat(5000))))).containsExactly("not_a_record");
    assertThat(texts(read(gzip(utf8(SIRENS.repeat(5000)))))).containsExactly("not_a_record");
  }

  @Test
  void aBrokenArcGoesOnAtTheNextHeaderLine() {
    byte[] broken = replaced(Archive.arc("bridge", BRIDGE), "text/html ", "text/html -");
    byte[] begin = Archive.arcBeginning();
    assertThat(told(read(begin, broken, Archive.arc("talks", TALKS))))
        .hasSize(3)
        .contains(begin.length + " not_a_record")
        .last()
        .asString()
        .endsWith(TALKS);
  }

  private static byte[] replaced(byte[] record, String text, String by) {
    String all = new String(record, StandardCharsets.UTF_8);
    int at = all.indexOf(text);
    assertThat(at).isNotNegative();
    return utf8(all.substring(0, at) + by + all.substring(at + text.length()));
  }
}
