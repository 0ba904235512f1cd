package dateline.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens to some bytes of an archive, all records that it leaves alone are read. */
class MutatedArchiveTest {
  private static final int ARCHIVES = 500;
  private static final int RECORDS = 12;

  private enum Packing {
    PLAIN,
    BY_RECORD,
    WHOLE_AFTERWARDS,
    ARC
  }

  /** An archive as its records, of which those from {@code first} to {@code last} are touched. */
  private record Mutated(String archive, int first, int last) {}

  @ParameterizedTest
  @CsvSource({"PLAIN, 1", "BY_RECORD, 2", "WHOLE_AFTERWARDS, 3", "ARC, 4"})
  void untouchedRecordsAreRead(Packing packing, long seed) {
    Random random = new Random(seed);
    List<String> parts = parts(packing);
    for (int i = 0; i < ARCHIVES; i++) {
      Mutated mutated = mutated(parts, random);
      byte[] archive = mutated.archive().getBytes(StandardCharsets.ISO_8859_1);
      byte[] stored = packing == Packing.WHOLE_AFTERWARDS ? Archive.gzip(archive) : archive;
      List<Entry> entries =
          Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Archive.read(stored));
      assertThat(entries).extracting(Entry::position).doesNotHaveDuplicates().isSorted();
      List<String> untouched = new ArrayList<>();
      for (int k = 0; k < RECORDS; k++) {
        if (k < mutated.first() || k > mutated.last()) {
          untouched.add(html(k));
        }
      }
      assertThat(Archive.texts(entries)).as("archive %d", i).containsSubsequence(untouched);
    }
  }

  /** No bytes at all may do harm, not even those that were packed again. */
  @ParameterizedTest
  @CsvSource({"5", "6"})
  void anyBytesAreReadToTheirEnd(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ARCHIVES; i++) {
      byte[] noise = new byte[random.nextInt(4000)];
      random.nextBytes(noise);
      byte[] coded = Archive.http(noise, "Content-Encoding: gzip", "Transfer-Encoding: chunked");
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(random.nextBoolean() ? noise : Archive.gzip(noise));
      all.writeBytes(Archive.gzip(Archive.response("noise", coded)));
      all.writeBytes(Arrays.copyOf(Archive.gzip(noise), 200));
      assertThatCode(() -> Archive.read(all.toByteArray())).doesNotThrowAnyException();
    }
  }

  private static List<String> parts(Packing packing) {
    List<String> parts = new ArrayList<>();
    for (int k = 0; k < RECORDS; k++) {
      byte[] page = Archive.page("page-" + k, html(k));
      byte[] part =
          switch (packing) {
            case PLAIN, WHOLE_AFTERWARDS -> page;
            case BY_RECORD -> Archive.gzip(page);
            case ARC -> Archive.arc("page-" + k, html(k));
          };
      parts.add(new String(part, StandardCharsets.ISO_8859_1));
    }
    return parts;
  }

  private static String html(int k) {
    StringBuilder html = new StringBuilder("<html><title>Karsk " + k + "</title>");
    new Random(k).ints(40, 0, 100_000).forEach(n -> html.append("<p>Shell ").append(n));
    return html.toString();
  }

  private static Mutated mutated(List<String> parts, Random random) {
    int first = random.nextInt(RECORDS);
    return switch (random.nextInt(5)) {
      case 0 -> spliced(parts, first, Math.min(RECORDS - 1, first + random.nextInt(3)), random);
      case 1 -> ofOtherLength(parts, first, random);
      case 2 -> with(parts, first, parts.get(first).substring(0, within(parts, first, random)));
      default -> with(parts, first, flipped(parts.get(first), random));
    };
  }

  private static int within(List<String> parts, int k, Random random) {
    return random.nextInt(parts.get(k).length());
  }

  private static Mutated with(List<String> parts, int k, String becomes) {
    List<String> all = new ArrayList<>(parts);
    all.set(k, becomes);
    return new Mutated(String.join("", all), k, k);
  }

  /** The bytes from inside one record to inside another are gone, or are there twice. */
  private static Mutated spliced(List<String> parts, int first, int last, Random random) {
    String before = String.join("", parts.subList(0, first));
    String after = String.join("", parts.subList(last + 1, RECORDS));
    String head = parts.get(first).substring(0, within(parts, first, random));
    String tail = parts.get(last).substring(within(parts, last, random));
    return new Mutated(before + head + tail + after, first, last);
  }

  private static Mutated ofOtherLength(List<String> parts, int k, Random random) {
    String[] lengths = {
      "-1", "99999999999", "7999999", "-", "0x10", "", "1", "900", "99999999999999999999"
    };
    String length = lengths[random.nextInt(lengths.length)];
    String record = parts.get(k);
    String becomes =
        record
            .replaceFirst("Content-Length: \\d+", "Content-Length: " + length)
            .replaceFirst("text/html \\d+\n", "text/html " + length + "\n");
    return with(parts, k, becomes);
  }

  private static String flipped(String record, Random random) {
    StringBuilder flipped = new StringBuilder(record);
    for (int i = random.nextInt(6); i >= 0; i--) {
      flipped.setCharAt(random.nextInt(record.length()), (char) random.nextInt(256));
    }
    return flipped.toString();
  }
}
