package dateline.corpus;

import static dateline.corpus.Corpus.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {
  @Test
  void anObjectOverSeveralLinesIsARecord() {
    Reading reading =
        documents(
            """
            {
              "title": "Bridge hit",
              "maintext": "A convoy } burned.",
              "images": [{"title": "Bridge"}],
              "date_publish": "2024-03-08 10:20:30",
              "source_domain": "halvikcourier.example"
            }
            {
              "title": "Port closed"
            }
            """);
    assertThat(reading.titles()).containsExactly("1 Bridge hit", "2 Port closed");
    assertThat(reading.field(0, Columns.TEXT)).isEqualTo("A convoy } burned.");
    assertThat(reading.field(0, Columns.PUBLISHER)).isEqualTo("halvikcourier.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'status':'ok','totalResults':2,'articles':[A,B]}",
        "{'articles':{'page':1,'results':[A,B],'pages':1},'info':[{'x':1}]}",
        "{'took':3,'hits':{'total':{'value':2},'hits':[{'_source':A},{'_id':'2','_source':B}]}}",
        "{'responseHeader':{'params':{'q':'x'}},'response':{'docs':[A,B]}}",
        "{'stories':[A,B],'n':2}",
        "{'id1':A,\n'id2':B}",
        "[A,B]",
        "{'articles':[A]}\n{'articles':[],'status':'empty'}\n{'articles':[B]}"
      })
  void recordsAreFoundWhereverADocumentHoldsThem(String document) {
    String text =
        document
            .replace("A", "{'title':'a [','text':'x'}")
            .replace("B", "{'title':'b','text':'y \\\\'}")
            .replace('\'', '"');
    Reading reading = documents(text);
    assertThat(reading.titles()).containsExactly("1 a [", "2 b");
    assertThat(reading.faults()).isEmpty();
    assertThat(text.startsWith("[") || begins(text)).isTrue();
  }

  @Test
  void anObjectALineIsJsonLines() {
    assertThat(begins("{\"title\":\"a\"}\n{\"title\":\"b\"}\n")).isFalse();
    assertThat(begins("{\"title\":\"a\"}")).isFalse();
    assertThat(begins("{\"title\":\n{\"title\":\"b\"}\n")).isFalse();
    assertThat(begins("{\n\"title\":\"a\"}")).isTrue();
    assertThat(begins("title,text\n")).isFalse();
  }

  @Test
  void aTextThatNewsApiCutsShortSaysSo() {
    Reading reading =
        documents(
            "{\"articles\":[{\"title\":\"a\",\"description\":\"A convoy burned near Halvik.\","
                + "\"content\":\"Two died in\u2026 [+1234 chars]\"},"
                + "{\"title\":\"b\",\"description\":\"A convoy burned near Halvik.\","
                + "\"content\":\"A convoy burned\u2026 [+99 chars]\"},"
                + "{\"title\":\"c\",\"content\":\"The mark [+12 chars] is meant.\"}]}");
    assertThat(reading.field(0, Columns.TEXT))
        .isEqualTo("A convoy burned near Halvik.\n\nTwo died in\u2026");
    assertThat(reading.field(0, Columns.TRUNCATED)).isEqualTo("true");
    assertThat(reading.field(1, Columns.TEXT)).isEqualTo("A convoy burned near Halvik.");
    assertThat(reading.field(2, Columns.TEXT)).isEqualTo("The mark [+12 chars] is meant.");
    assertThat(reading.field(2, Columns.TRUNCATED)).isNull();
  }

  @Test
  void aCopyIsOneOnlyWhereTheFileSaysSo() {
    Reading reading =
        documents(
            "{\"articles\":{\"results\":[{\"title\":\"a\",\"isDuplicate\": true},"
                + "{\"title\":\"b\",\"isDuplicate\":false,\"body\":\"\\\"isDuplicate\\\":true\"}]}}");
    assertThat(reading.field(0, Columns.COPY)).isEqualTo("true");
    assertThat(reading.field(1, Columns.COPY)).isNull();
  }

  @Test
  void damageCostsOnlyTheRecordsThatItHits() {
    Reading reading =
        documents(
            "{\"articles\":[{\"title\":\"a\",\"text\":\"x\"},{\"title\":\"b\",\"text\":\"x},"
                + "{\"title\":\"c\",\"text\":\"x\"}x{\"title\":\"d\",\"text\":\"x\",\"authors\":["
                + "{\"name\":\"L\"},{\"title\":\"e\",\"text\":\"x\"}]{\"title\":\"f\",\"text\":1}],]}");
    assertThat(reading.titles()).contains("1 a", "3 c").anyMatch(t -> t.endsWith(" f"));
    assertThat(reading.faults()).contains("2 not_json", "4 not_json");
    assertThat(reading.positions()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void aDocumentThatBreaksOffGivesWhatCameBefore() {
    Reading inRecord = documents("{\"articles\":[{\"title\":\"a\"},{\"title\":\"b\"},{\"tit");
    assertThat(inRecord.titles()).containsExactly("1 a", "2 b");
    assertThat(inRecord.faults()).containsExactly("3 not_json");
    Reading after = documents("{\"articles\":[{\"title\":\"a\"},{\"title\":\"b\"}");
    assertThat(after.titles()).containsExactly("1 a", "2 b");
    assertThat(after.faults()).containsExactly("3 not_json");
  }

  @Test
  void aRecordThatIsTooLongIsRejectedAndTheRestIsRead() {
    String huge = "{\"title\":\"b\",\"text\":\"" + "x".repeat(Splitter.LONGEST) + "\"}";
    Reading reading =
        documents(
            "{\"articles\":[{\"title\":\"a\",\"text\":\"x\"},"
                + huge
                + ",{\"title\":\"c\",\"text\":\"x\"}]}");
    assertThat(reading.titles()).containsExactly("1 a", "3 c");
    assertThat(reading.faults()).containsExactly("2 too_long");
  }

  @Test
  void onlyTheRecordAtHandIsHeld() throws IOException {
    try (RecordBytes bytes = new RecordBytes(new ManyArticles(200_000))) {
      DocumentSplitter splitter = new DocumentSplitter(bytes, Columns.defaults());
      long read = 0;
      for (Split split = splitter.next(); split != null; split = splitter.next()) {
        assertThat(split.fault()).isNull();
        read++;
      }
      assertThat(read).isEqualTo(200_000);
      assertThat(bytes.head(8 * Splitter.LONGEST)).isEmpty();
    }
  }

  @Test
  void itemsOfAJsonFeedAreRead() {
    String feed =
        "{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1.1\",\"title\":\"Halvik Courier\","
            + "\"language\":\"en\",\"items\":[{\"id\":\"1\",\"url\":\"https://h.example/1\","
            + "\"content_html\":\"<p>a</p><p>b</p>\",\"date_published\":\"2024-03-08T10:00:00Z\","
            + "\"authors\":[{\"name\":\"Lena Hart\"},{\"name\":\"Tom Rowe\"}],\"tags\":[\"w\",\"x\"]},"
            + "{\"id\":\"2\",\"title\":\"c\",\"content_text\":\"d\",\"language\":\"fr\"}, 7]}";
    assertThat(JsonFeedParser.begins(feed)).isTrue();
    Reading reading = Reading.jsonFeed(utf8(feed));
    assertThat(reading.titles()).containsExactly("1 null", "2 c");
    assertThat(reading.faults()).containsExactly("3 not_an_object");
    assertThat(reading.field(0, Columns.TEXT)).isEqualTo("a\n\nb");
    assertThat(reading.field(0, Columns.AUTHOR)).isEqualTo("Lena Hart\nTom Rowe");
    assertThat(reading.field(0, Columns.PUBLISHER)).isEqualTo("Halvik Courier");
    assertThat(reading.field(0, Columns.DATE)).isEqualTo("2024-03-08T10:00:00Z");
    assertThat(reading.field(0, Columns.SECTION)).isEqualTo("w; x");
    assertThat(reading.field(1, Columns.LANGUAGE)).isEqualTo("fr");
  }

  private static Reading documents(String text) {
    return Reading.documents(utf8(text));
  }

  private static boolean begins(String head) {
    return DocumentStart.begins(utf8(head), Columns.defaults());
  }

  /** One object with an array of so many articles, which is never in memory as a whole. */
  private static final class ManyArticles extends InputStream {
    private static final byte[] ARTICLE = utf8("{\"title\":\"a\",\"text\":\"A convoy burned.\"}");
    private final int articles;
    private int written;
    private byte[] piece = utf8("{\"articles\":[");
    private int at;

    ManyArticles(int articles) {
      this.articles = articles;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (at == piece.length) {
        piece = piece();
        at = 0;
      }
      int count = Math.min(length, piece.length - at);
      System.arraycopy(piece, at, target, offset, count);
      at += count;
      return piece.length == 0 ? -1 : count;
    }

    private byte[] piece() {
      if (written == 2 * articles) {
        return new byte[0];
      }
      written++;
      return written % 2 == 1 ? ARTICLE : utf8(written == 2 * articles ? "]}" : ",");
    }
  }
}
