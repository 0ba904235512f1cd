package dateline.corpus;

import static dateline.corpus.Corpus.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to records, the file is read to its end and the other records are. */
class ReaderMutationTest {
  private static final int FILES = 2_000;
  private static final int RECORDS = 12;
  private static final byte[] MARKS = utf8("\"\"<>/&;\n\r,:{}[]\\- ");

  /** A kind of file: what stands before, in and behind its records, where # is their number. */
  private enum Kind {
    SGML(
        "<!DOCTYPE lewis>\n",
        "<REUTERS ID=\"#\">\n<DATE>8-MAR-1987 15:01:01.79</DATE>\n<TEXT>&#2;\n<TITLE>title #</TITLE>"
            + "<BODY>The port &lt;P> was\nclosed.\n    Reuter\n&#3;</BODY></TEXT>\n</REUTERS>\n",
        ""),
    FEED(
        "<?xml version=\"1.0\"?><rss><channel><title>Halvik Courier</title>\n",
        "<item><title>title #</title><link>https://h.example/#</link><description><![CDATA[<p>A"
            + " convoy &amp; more</p><ul><li>b</ul>]]></description><author>a@h.example (L)</author>"
            + "<pubDate>Fri, 08 Mar 2024 10:20:30 +0000</pubDate></item>\n",
        "</channel></rss>"),
    DOCUMENT(
        "{\"status\":\"ok\",\"articles\":[",
        "{\"source\":{\"id\":null,\"name\":\"CP\"},\"title\":\"title #\",\"authors\":[{\"name\":\"L\"},"
            + "{\"name\":\"T\"}],\"content\":\"A \\\"convoy\\\" [+12 chars]\",\"score\":-1.5e3},\n",
        "{\"source\":{},\"title\":\"last\"}],\"n\":3}"),
    VALUES(
        "{",
        "\"id#\":{\"title\":\"title #\",\"text\":\"A \\u0041 convoy\",\"tags\":[1,[2,{}]]},\n",
        "\"last\":{\"title\":\"last\",\"text\":\"b\"}}"),
    JSON_FEED(
        "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"Halvik Courier\",\"items\":[",
        "{\"id\":\"#\",\"title\":\"title #\",\"content_html\":\"<p>a</p><p>b\",\"tags\":[\"w\"]},\n",
        "{\"id\":\"0\",\"title\":\"last\"}]}"),
    NEXIS(
        "",
        "title #\nHalvik Courier\nMarch 8, 2024 Friday\n\nCopyright 2024 Halvik Courier\nLength: 3"
            + " words\nByline: L. Hart\nBody\n\nA convoy burned.\n\nLoad-Date: March 9, 2024\n\n"
            + "End of Document\n\n",
        "");

    private final String before;
    private final String record;
    private final String behind;

    Kind(String before, String record, String behind) {
      this.before = before;
      this.record = record;
      this.behind = behind;
    }

    private Reading read(byte[] file) {
      return switch (this) {
        case SGML -> Reading.sgml(file);
        case FEED -> Reading.feed(file);
        case DOCUMENT, VALUES -> Reading.documents(file);
        case JSON_FEED -> Reading.jsonFeed(file);
        case NEXIS -> Reading.nexis(file);
      };
    }

    /** The records with numbers of two digits, so that all are of one length. */
    private String records() {
      StringBuilder records = new StringBuilder();
      IntStream.range(0, RECORDS).forEach(i -> records.append(record(i)));
      return records.toString();
    }

    private String record(int number) {
      return record.replace("#", Integer.toString(10 + number));
    }
  }

  @ParameterizedTest
  @EnumSource
  void untouchedRecordsAreRead(Kind kind) {
    Random random = new Random(kind.name().hashCode());
    Assertions.assertTimeout(
        Duration.ofMinutes(3),
        () -> {
          for (int i = 0; i < FILES; i++) {
            check(kind, random);
          }
        });
  }

  private static void check(Kind kind, Random random) {
    byte[] records = utf8(kind.records());
    boolean cut = random.nextInt(8) == 0;
    int length = cut ? random.nextInt(records.length) : records.length;
    byte[] mutated = Arrays.copyOf(records, length);
    for (int changes = 1 + random.nextInt(6); changes > 0 && length > 0; changes--) {
      mutated[random.nextInt(length)] = mark(random);
    }
    byte[] file = joined(utf8(kind.before), mutated, utf8(cut ? "" : kind.behind));
    Reading reading = kind.read(file);
    assertThat(reading.positions()).doesNotHaveDuplicates().isSorted();
    reading.records().forEach(ReaderMutationTest::hasFields);
    assertThat(reading.titles())
        .as(() -> new String(mutated, StandardCharsets.UTF_8))
        .extracting(title -> title.replaceFirst("\\d+ ", ""))
        .containsAll(untouched(kind, records, mutated));
  }

  private static void hasFields(Function<String, @Nullable Object> record) {
    assertThat(Columns.FIELDS)
        .map(record::apply)
        .allMatch(value -> value == null || value instanceof String || value instanceof Number);
  }

  /** Headlines of records that were not changed and that do not follow on a changed one. */
  private static List<String> untouched(Kind kind, byte[] records, byte[] mutated) {
    List<String> untouched = new ArrayList<>();
    int size = utf8(kind.record(0)).length;
    for (int i = 0; i < RECORDS; i++) {
      int from = Math.max(0, i - 1) * size;
      int to = (i + 1) * size;
      if (to <= mutated.length && Arrays.equals(records, from, to, mutated, from, to)) {
        untouched.add("title " + (10 + i));
      }
    }
    return untouched;
  }

  private static byte mark(Random random) {
    return random.nextBoolean() ? MARKS[random.nextInt(MARKS.length)] : (byte) random.nextInt(256);
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      file.writeBytes(piece);
    }
    return file.toByteArray();
  }
}
