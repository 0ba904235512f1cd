package dateline.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.HttpMessage;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/** Archives of others, many of them broken on purpose, are read to the last record. */
class ForeignArchivesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("dateline.corpora", "none"), "corpora/warc");

  /** All captures, those with an HTTP status, their decoded bytes, what is skipped. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "fundus-news-dev.warc.gz, 208, 207, 68609782, ''",
    "aut/arc/badexample.arc.gz, 6, 4, 1823, ''",
    "aut/arc/example.arc.gz, 300, 261, 7616562, ''",
    "aut/warc/example.docs.warc.gz, 21, 9, 266523, ''",
    "aut/warc/example.pdf.warc.gz, 76, 37, 4117855, ''",
    "aut/warc/example.txt.warc.gz, 6, 2, 1038, ''",
    "aut/warc/example.warc.gz, 822, 261, 10791524, ''",
    "aut/warc/issue-493.warc, 32, 15, 33891, ''",
    "aut/warc/issue-514.warc, 8, 2, 42187, ''",
    "warcio/test/data/bad.arc, 1, 0, 1, 0 not_a_record 262 not_a_record",
    "warcio/test/data/example-bad-non-chunked.warc.gz, 6, 2, 1989, ''",
    "warcio/test/data/example-bad.warc.gz.bad, 6, 3, 1667, ''",
    "warcio/test/data/example-digest.warc, 4, 0, 0, ''",
    "warcio/test/data/example-iana.org-chunked.warc, 3, 1, 7360, ''",
    "warcio/test/data/example-resource.warc.gz, 3, 0, 1951, ''",
    "warcio/test/data/example-space-in-target-uri.warc.gz, 2, 0, 143, ''",
    "warcio/test/data/example-space-in-url.arc, 2, 1, 1345, ''",
    "warcio/test/data/example-trunc.warc, 4, 1, 1989, 2560 not_a_record",
    "warcio/test/data/example-wget-bad-target-uri.warc.gz, 6, 1, 2070, ''",
    "warcio/test/data/example-wrong-chunks.warc.gz, 2, 1, 1270, ''",
    "warcio/test/data/example.arc, 2, 1, 1345, ''",
    "warcio/test/data/example.arc.gz, 2, 1, 1345, ''",
    "warcio/test/data/example.warc, 6, 2, 1989, ''",
    "warcio/test/data/example.warc.gz, 6, 2, 1989, ''",
    "warcio/test/data/post-test.warc.gz, 6, 3, 1682, ''",
  })
  void everyRecordIsReadOrSkipped(
      String file, int captures, int responses, long bytes, String skipped) throws IOException {
    List<Entry> entries = read(file);
    List<Capture> read = captures(entries);
    assertThat(read).hasSize(captures);
    assertThat(read.stream().filter(c -> c.status() > 0)).hasSize(responses);
    assertThat(read.stream().mapToLong(c -> c.payload().length()).sum()).isEqualTo(bytes);
    assertThat(skipped(entries)).isEqualTo(skipped);
    assertThat(entries).extracting(Entry::position).doesNotHaveDuplicates().isSorted();
  }

  /**
   * As far as jwarc reads a file, we read the same; it stops at the first bad record. It gives the
   * first record of an ARC file no URL.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "fundus-news-dev.warc.gz, 208",
    "aut/arc/badexample.arc.gz, 3",
    "aut/arc/example.arc.gz, 300",
    "aut/warc/example.docs.warc.gz, 21",
    "aut/warc/example.pdf.warc.gz, 76",
    "aut/warc/example.warc.gz, 822",
    "aut/warc/issue-493.warc, 32",
    "aut/warc/issue-514.warc, 8",
    "warcio/test/data/bad.arc, 0",
    "warcio/test/data/example-bad-non-chunked.warc.gz, 6",
    "warcio/test/data/example-bad.warc.gz.bad, 6",
    "warcio/test/data/example-iana.org-chunked.warc, 3",
    "warcio/test/data/example-space-in-target-uri.warc.gz, 2",
    "warcio/test/data/example-space-in-url.arc, 1",
    "warcio/test/data/example-trunc.warc, 2",
    "warcio/test/data/example-wget-bad-target-uri.warc.gz, 6",
    "warcio/test/data/example-wrong-chunks.warc.gz, 2",
    "warcio/test/data/post-test.warc.gz, 6",
  })
  void everyRecordThatJwarcReadsIsTheSame(String file, int records) throws IOException {
    List<String> theirs = jwarc(file);
    List<String> ours = captures(read(file)).stream().map(ForeignArchivesTest::told).toList();
    assertThat(theirs).hasSize(records);
    assertThat(ours.subList(0, records)).isEqualTo(theirs);
  }

  private static List<Entry> read(String file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (ArchiveCaptures captures = ArchiveCaptures.of(Files.newInputStream(existing(file)))) {
      captures.forEachRemaining(entries::add);
    }
    return entries;
  }

  private static Path existing(String file) {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), () -> "needs " + path + "; see -Ddateline.corpora");
    return path;
  }

  private static List<Capture> captures(List<Entry> entries) {
    return entries.stream().filter(Capture.class::isInstance).map(Capture.class::cast).toList();
  }

  private static String skipped(List<Entry> entries) {
    return String.join(
        " ",
        entries.stream()
            .filter(Skipped.class::isInstance)
            .map(e -> e.position() + " " + ((Skipped) e).reason())
            .toList());
  }

  private static String told(Capture capture) {
    String url = capture.url();
    boolean names = url != null && !url.startsWith("filedesc:");
    return told(names ? url : null, capture.status(), capture.payload().bytes());
  }

  private static String told(@Nullable String url, int status, byte[] body) {
    return url + " " + status + " " + body.length + " " + Arrays.hashCode(body);
  }

  /** The records that jwarc reads before it meets one that it cannot. */
  private static List<String> jwarc(String file) throws IOException {
    List<String> records = new ArrayList<>();
    try (WarcReader reader = new WarcReader(existing(file))) {
      reader.setLenient(true);
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        records.add(told(next.get()));
      }
    } catch (ParsingException | java.io.EOFException e) {
      // As far as it comes.
    }
    return records;
  }

  private static String told(WarcRecord record) throws IOException {
    String written = record.headers().first("WARC-Target-URI").orElse(null);
    String url = written == null ? null : written.replaceAll("^<|>$", "");
    HttpMessage http = http(record);
    int status = http instanceof HttpResponse response ? response.status() : 0;
    byte[] body = (http == null ? record.body() : http.bodyDecoded()).stream().readAllBytes();
    return told(url, status, body);
  }

  private static @Nullable HttpMessage http(WarcRecord record) throws IOException {
    if (!Objects.equals(record.contentType().base().toString(), "application/http")) {
      return null;
    }
    HttpRequest request = record instanceof WarcRequest r ? r.http() : null;
    HttpResponse response = record instanceof WarcResponse r ? r.http() : null;
    HttpResponse again = record instanceof WarcRevisit r ? r.http() : null;
    return request != null ? request : response != null ? response : again;
  }
}
