package dateline.corpus.archive;

import static dateline.corpus.archive.Archive.TALKS;
import static dateline.corpus.archive.Archive.capture;
import static dateline.corpus.archive.Archive.gzip;
import static dateline.corpus.archive.Archive.http;
import static dateline.corpus.archive.Archive.joined;
import static dateline.corpus.archive.Archive.read;
import static dateline.corpus.archive.Archive.response;
import static dateline.corpus.archive.Archive.text;
import static dateline.corpus.archive.Archive.texts;
import static dateline.corpus.archive.Archive.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Payloads come without their codings, and those that lie about them as they are. */
class CodedPayloadTest {
  private static final String CHUNKED = "Transfer-Encoding: chunked";

  @Test
  void chunksAreJoined() {
    assertThat(body(utf8("8\r\n<html>Ka\r\nA;x=\"y\"\r\nrsk sirens\r\n0\r\n\r\n"), CHUNKED))
        .isEqualTo("<html>Karsk sirens");
    assertThat(body(utf8("0008  \n<html>Ka\n3\nrsk\n0\n"), CHUNKED)).isEqualTo("<html>Karsk");
  }

  @Test
  void whatIsNotChunkedIsTakenAsItIs() {
    assertThat(body(utf8(TALKS), CHUNKED)).isEqualTo(TALKS);
    assertThat(body(utf8("bad news from Karsk"), CHUNKED)).isEqualTo("bad news from Karsk");
    assertThat(body(utf8("8\r\n<html>Ka\r\nrsk and more"), CHUNKED))
        .isEqualTo("<html>Karsk and more");
    assertThat(body(utf8("FFFFFFF\r\nKarsk"), CHUNKED)).isEqualTo("Karsk");
    assertThat(body(utf8("FFFFFFFFFFFFFFFF\r\nKarsk"), CHUNKED))
        .isEqualTo("FFFFFFFFFFFFFFFF\r\nKarsk");
  }

  @Test
  void gzipIsUnpacked() {
    byte[] packed = gzip(utf8(TALKS));
    assertThat(body(packed, "Content-Encoding: gzip")).isEqualTo(TALKS);
    assertThat(body(packed, "Content-Encoding: X-GZip")).isEqualTo(TALKS);
    assertThat(body(gzip(packed), "Content-Encoding: gzip, gzip")).isEqualTo(TALKS);
    byte[] chunked = joined(utf8(Integer.toHexString(packed.length) + "\r\n"), packed);
    assertThat(body(joined(chunked, utf8("\r\n0\r\n")), CHUNKED, "Content-Encoding: gzip"))
        .isEqualTo(TALKS);
  }

  @Test
  void whatIsPackedWithoutSayingSoIsUnpackedWhereItIsText() {
    assertThat(body(gzip(utf8(TALKS)), "Content-Type: text/html")).isEqualTo(TALKS);
    byte[] packed = gzip(utf8(TALKS));
    Capture kept = capture(response("a", http(packed, "Content-Type: application/gzip")));
    assertThat(kept.payload().bytes()).isEqualTo(packed);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deflateIsUnpackedWithItsHeaderAndWithout(boolean bare) {
    assertThat(body(deflated(utf8(TALKS), bare), "Content-Encoding: deflate")).isEqualTo(TALKS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "identity", "utf-8", "", "gzip, br"})
  void aPlainBodyIsTakenAsItIsWhateverItsCoding(String coding) {
    assertThat(body(utf8(TALKS), "Content-Encoding: " + coding)).isEqualTo(TALKS);
  }

  @Test
  void ofABodyThatBreaksOffTheBeginningIsRead() {
    byte[] packed = gzip(utf8(TALKS.repeat(200) + "0123456789abcdef".repeat(9)));
    String read = body(Arrays.copyOf(packed, packed.length - 20), "Content-Encoding: gzip");
    assertThat(read).startsWith(TALKS).hasSizeGreaterThan(100 * TALKS.length());
  }

  @Test
  void aBodyThatCannotBeUnpackedIsSkipped() {
    byte[] broken = Arrays.copyOf(gzip(utf8(TALKS)), 11);
    assertThat(texts(read(coded(broken, "Content-Encoding: gzip")))).containsExactly("bad_coding");
    byte[] brotli = {0x1B, 0x02, 0, (byte) 0xF8, 0x25, 1, 2, 3};
    assertThat(texts(read(coded(brotli, "Content-Encoding: br"), coded(utf8(TALKS), "A: b"))))
        .containsExactly("unknown_coding", TALKS);
  }

  @Test
  void aBodyOfTheMostBytesIsReadAndOneOfMoreIsSkipped() {
    byte[] most = new byte[ArchiveCaptures.MOST];
    byte[] more = new byte[ArchiveCaptures.MOST + 1];
    assertThat(capture(coded(most, "A: b")).payload().length()).isEqualTo(most.length);
    assertThat(capture(coded(gzip(most), "Content-Encoding: gzip")).payload().length())
        .isEqualTo(most.length);
    byte[] after = coded(utf8(TALKS), "A: b");
    assertThat(texts(read(coded(more, "A: b"), after))).containsExactly("too_long", TALKS);
    assertThat(texts(read(coded(gzip(more), "Content-Encoding: gzip"), after)))
        .containsExactly("too_long", TALKS);
    assertThat(texts(read(coded(deflated(more, true), "Content-Encoding: deflate"), after)))
        .containsExactly("too_long", TALKS);
    assertThat(texts(read(coded(new byte[20_000_000], "A: b"), after)))
        .containsExactly("too_long", TALKS);
  }

  private static String body(byte[] body, String... lines) {
    return text(capture(coded(body, lines)));
  }

  private static byte[] coded(byte[] body, String... lines) {
    return response("talks", http(body, lines));
  }

  private static byte[] deflated(byte[] plain, boolean bare) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, bare);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }
}
