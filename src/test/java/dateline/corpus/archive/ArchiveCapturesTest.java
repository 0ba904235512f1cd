package dateline.corpus.archive;

import static dateline.corpus.archive.Archive.BRIDGE;
import static dateline.corpus.archive.Archive.SIRENS;
import static dateline.corpus.archive.Archive.TALKS;
import static dateline.corpus.archive.Archive.capture;
import static dateline.corpus.archive.Archive.gzip;
import static dateline.corpus.archive.Archive.joined;
import static dateline.corpus.archive.Archive.page;
import static dateline.corpus.archive.Archive.read;
import static dateline.corpus.archive.Archive.record;
import static dateline.corpus.archive.Archive.response;
import static dateline.corpus.archive.Archive.text;
import static dateline.corpus.archive.Archive.texts;
import static dateline.corpus.archive.Archive.told;
import static dateline.corpus.archive.Archive.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole archives are read record by record, however they are packed. */
class ArchiveCapturesTest {
  private final byte[] sirens = page("sirens", SIRENS);
  private final byte[] bridge = page("bridge", BRIDGE);

  @Test
  void aResponseIsItsPage() {
    Capture capture = capture(sirens);
    assertThat(capture.kind()).isEqualTo("response");
    assertThat(capture.url()).isEqualTo("https://karsk-post.example/sirens");
    assertThat(capture.retrieved()).isEqualTo("2024-03-08T10:00:00Z");
    assertThat(capture.status()).isEqualTo(200);
    assertThat(capture.mediaType()).isEqualTo("text/html");
    assertThat(capture.charset()).isEqualTo("utf-8");
    assertThat(text(capture)).isEqualTo(SIRENS);
  }

  @Test
  void positionsAreOffsetsInAPlainFile() {
    assertThat(told(read(sirens, bridge)))
        .containsExactly("0 " + SIRENS, sirens.length + " " + BRIDGE);
  }

  @Test
  void positionsAreOffsetsOfMembersWhereEachRecordIsOne() {
    byte[] first = gzip(sirens);
    byte[] second = gzip(bridge);
    int third = first.length + second.length;
    assertThat(told(read(first, second, gzip(page("talks", TALKS)))))
        .containsExactly("0 " + SIRENS, first.length + " " + BRIDGE, third + " " + TALKS);
  }

  @Test
  void positionsAreOffsetsInWhatIsUnpackedWhereTheFileIsOneMember() {
    assertThat(told(read(gzip(joined(sirens, bridge)))))
        .containsExactly("0 " + SIRENS, sirens.length + " " + BRIDGE);
  }

  @Test
  void membersMayEndInsideRecords() {
    byte[] all = joined(sirens, bridge);
    byte[] head = Arrays.copyOf(all, 100);
    byte[] tail = Arrays.copyOfRange(all, 100, all.length);
    assertThat(texts(read(gzip(head), gzip(tail)))).containsExactly(SIRENS, BRIDGE);
  }

  @Test
  void emptyMembersAndZerosBetweenMembersAreNothing() {
    byte[] empty = gzip(new byte[0]);
    assertThat(texts(read(empty, gzip(sirens), new byte[512], empty, gzip(bridge), new byte[9])))
        .containsExactly(SIRENS, BRIDGE);
  }

  @Test
  void anEmptyFileHoldsNothing() {
    ArchiveCaptures none = Archive.open();
    assertThat(none.hasNext()).isFalse();
    assertThat(none.failure()).isNull();
    assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @CsvSource({"resource", "metadata", "warcinfo", "conversion"})
  void otherRecordsAreTheirBlocks(String kind) {
    Capture capture =
        capture(
            record(utf8(TALKS), "WARC-Type: " + kind, "Content-Type: Text/Plain; charset=\"x\""));
    assertThat(capture.kind()).isEqualTo(kind);
    assertThat(capture.url()).isNull();
    assertThat(capture.status()).isZero();
    assertThat(capture.mediaType()).isEqualTo("text/plain");
    assertThat(capture.charset()).isEqualTo("x");
    assertThat(text(capture)).isEqualTo(TALKS);
  }

  @Test
  void aRequestIsItsBody() {
    byte[] block = utf8("POST /search HTTP/1.1\r\nContent-Type: text/plain\r\n\r\nKarsk");
    Capture capture =
        capture(record(block, "WARC-Type: request", "Content-Type: application/http"));
    assertThat(capture.status()).isZero();
    assertThat(text(capture)).isEqualTo("Karsk");
  }

  @Test
  void aRevisitHasAStatusAndNoBody() {
    byte[] block = Archive.http(new byte[0], "Content-Type: text/html");
    Capture capture =
        capture(record(block, "WARC-Type: revisit", "Content-Type: application/http"));
    assertThat(capture.status()).isEqualTo(200);
    assertThat(capture.payload().length()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "<https://karsk-post.example/a>, https://karsk-post.example/a",
    "https://karsk-post.example/two words, https://karsk-post.example/two words",
    "not an address, not an address",
  })
  void theUrlIsAsWrittenWithoutBrackets(String written, String url) {
    Capture capture =
        capture(record(utf8("x"), "WARC-Type: resource", "WARC-Target-URI: " + written));
    assertThat(capture.url()).isEqualTo(url);
  }

  @Test
  void namesOfFieldsMayBeInAnyCaseAndValuesMayGoOnInTheNextLine() {
    Capture capture =
        capture(record(utf8("x"), "warc-type: Resource", "WARC-TARGET-URI: a", "\tb"));
    assertThat(capture.kind()).isEqualTo("resource");
    assertThat(capture.url()).isEqualTo("a b");
  }

  @Test
  void linesMayEndWithoutCarriageReturns() {
    byte[] unix = utf8("WARC/1.1\nWARC-Type: resource\nContent-Length: 5\n\nKarsk\n\n");
    assertThat(texts(read(unix, unix, sirens))).containsExactly("Karsk", "Karsk", SIRENS);
  }

  @Test
  void anArcIsReadWithBlanksInItsUrlsAndWithoutDates() {
    byte[] block = Archive.http(utf8(BRIDGE), "Content-Type: text/html");
    byte[] dateless =
        utf8("http://karsk-post.example/old 192.0.2.7 null text/html " + block.length);
    var entries =
        read(
            Archive.arcBeginning(),
            Archive.arc("two words", SIRENS),
            joined(dateless, utf8("\n"), block, utf8("\n")));
    Capture spaced = (Capture) entries.get(1);
    assertThat(spaced.kind()).isEqualTo("arc");
    assertThat(spaced.url()).isEqualTo("http://karsk-post.example/two words");
    assertThat(spaced.retrieved()).isEqualTo("20080308100000");
    assertThat(spaced.status()).isEqualTo(200);
    assertThat(text(spaced)).isEqualTo(SIRENS);
    Capture undated = (Capture) entries.get(2);
    assertThat(undated.retrieved()).isNull();
    assertThat(text(undated)).isEqualTo(BRIDGE);
  }

  @Test
  void anArchiveInsideARecordIsThatRecordsBlock() {
    byte[] inner = record(joined(sirens, bridge), "WARC-Type: resource");
    assertThat(read(inner, sirens)).hasSize(2);
  }

  @Test
  void anHttpHeaderWithoutAnEmptyLineEndsWhereMarkupBegins() {
    Capture capture =
        capture(response("a", utf8("HTTP/1.0 404\nContent-Type text\njunk\n" + TALKS)));
    assertThat(capture.status()).isEqualTo(404);
    assertThat(text(capture)).isEqualTo(TALKS);
  }

  @Test
  void aResponseWithoutHttpIsItsBlock() {
    Capture capture = capture(response("a", utf8(TALKS)));
    assertThat(capture.status()).isZero();
    assertThat(text(capture)).isEqualTo(TALKS);
  }

  @Test
  void aFileThatCannotBeReadFurtherSaysWhy() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    InputStream in = new SequenceInputStream(new ByteArrayInputStream(sirens), broken);
    ArchiveCaptures captures = ArchiveCaptures.of(in);
    assertThat(text((Capture) captures.next())).isEqualTo(SIRENS);
    assertThat(captures.hasNext()).isFalse();
    assertThat(captures.failure()).isEqualTo("the disk is gone");
  }
}
