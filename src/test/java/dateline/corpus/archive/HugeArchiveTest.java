package dateline.corpus.archive;

import static dateline.corpus.archive.Archive.TALKS;
import static dateline.corpus.archive.Archive.gzip;
import static dateline.corpus.archive.Archive.http;
import static dateline.corpus.archive.Archive.joined;
import static dateline.corpus.archive.Archive.page;
import static dateline.corpus.archive.Archive.response;
import static dateline.corpus.archive.Archive.texts;
import static dateline.corpus.archive.Archive.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files that would fill memory or take days are read past in seconds. */
class HugeArchiveTest {
  private static final int BLOCK = 1 << 20;
  private static final byte[] GZIP_HEADER = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0};

  private final byte[] talks = page("talks", TALKS);

  @Test
  void aMemberOfTenGigabytesOfZerosIsGivenUp() {
    InputStream bomb = repeated(zeros(), 10_000);
    assertThat(read(in(GZIP_HEADER), bomb, in(gzip(talks)))).containsExactly("not_a_record", TALKS);
  }

  @Test
  void aRecordOfTenGigabytesOfZerosIsGivenUp() {
    byte[] header = utf8("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 10485760000\r\n\r\n");
    InputStream bomb = repeated(zeros(), 10_000);
    assertThat(read(in(GZIP_HEADER), in(deflated(header)), bomb, in(gzip(talks))))
        .containsExactly("too_long", TALKS);
  }

  @Test
  void manyBombsAreGivenUpOneByOne() {
    List<InputStream> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.addAll(List.of(in(GZIP_HEADER), repeated(zeros(), 200), in(gzip(talks))));
    }
    assertThat(read(all.toArray(InputStream[]::new)))
        .containsExactlyElementsOf(
            Collections.nCopies(5, List.of("not_a_record", TALKS)).stream()
                .flatMap(List::stream)
                .toList());
  }

  @Test
  void aBodyThatUnpacksToEightGigabytesIsSkipped() {
    byte[] zeros = zeros();
    byte[] body = Arrays.copyOf(GZIP_HEADER, GZIP_HEADER.length + 7_000 * zeros.length);
    for (int at = GZIP_HEADER.length; at < body.length; at += zeros.length) {
      System.arraycopy(zeros, 0, body, at, zeros.length);
    }
    byte[] coded = response("zeros", http(body, "Content-Encoding: gzip"));
    assertThat(read(in(coded), in(talks))).containsExactly("too_long", TALKS);
  }

  @Test
  void aRecordOfThreeHundredMegabytesIsSkipped() {
    String header = "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: %d\r\n\r\n";
    byte[] begin = utf8(header.formatted(300L * BLOCK));
    InputStream block = repeated(new byte[BLOCK], 300);
    assertThat(read(in(begin), block, in(joined(utf8("\r\n\r\n"), talks))))
        .containsExactly("too_long", TALKS);
  }

  @Test
  void placesWhereAMemberMightBeginDoNotMakeTheWorkGrowWithTheSquare() {
    byte[] beginnings = new byte[BLOCK];
    for (int at = 0; at + GZIP_HEADER.length < BLOCK; at += GZIP_HEADER.length) {
      System.arraycopy(GZIP_HEADER, 0, beginnings, at, GZIP_HEADER.length);
    }
    assertThat(read(repeated(beginnings, 8), in(gzip(talks)))).containsExactly("damaged", TALKS);
  }

  @Test
  void aMillionEmptyMembersAreNothing() {
    InputStream empty = repeated(gzip(new byte[0]), 1_000_000);
    assertThat(read(empty, in(gzip(talks)))).containsExactly(TALKS);
  }

  private static List<String> read(InputStream... parts) {
    InputStream all = new SequenceInputStream(Collections.enumeration(List.of(parts)));
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          List<Entry> entries = new ArrayList<>();
          ArchiveCaptures.of(all).forEachRemaining(entries::add);
          return texts(entries);
        });
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static InputStream repeated(byte[] bytes, int times) {
    List<InputStream> streams = Stream.generate(() -> in(bytes)).limit(times).toList();
    return new SequenceInputStream(Collections.enumeration(streams));
  }

  /** A piece of a deflate stream that can be repeated: a megabyte of zeros in a kilobyte. */
  private static byte[] zeros() {
    return deflated(new byte[BLOCK]);
  }

  private static byte[] deflated(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(plain);
    byte[] packed = new byte[BLOCK];
    int length = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
    deflater.end();
    return Arrays.copyOf(packed, length);
  }
}
