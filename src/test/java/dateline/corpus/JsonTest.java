package dateline.corpus;

import static dateline.corpus.Corpus.articles;
import static dateline.corpus.Corpus.gzip;
import static dateline.corpus.Corpus.rejection;
import static dateline.corpus.Corpus.rejections;
import static dateline.corpus.Corpus.titles;
import static dateline.corpus.Corpus.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Article;
import dateline.table.LoadedRecord;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
  @TempDir private Path folder;
  private Corpus corpus;

  @BeforeEach
  void emptyFolder() {
    corpus = Corpus.in(folder);
  }

  @Test
  void aLineIsAnArticle() {
    Article article =
        only(
            "{\"title\":\"Bridge hit\",\"text\":\"A convoy burned.\",\"source\":\"CP - News\","
                + "\"url\":\"https://www.continentalpress.example/1\",\"lang\":\"en-GB\","
                + "\"publishedAt\":\"2024-03-08T10:20:30Z\"}");
    assertThat(article.text()).isEqualTo("Bridge hit\n\nA convoy burned.");
    assertThat(article.publisher()).isEqualTo("CP");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.day()).hasToString("2024-03-08");
    assertThat(article.publishedPrecision()).isEqualTo("second");
  }

  @Test
  void dotsReachIntoObjects() {
    String line = "{\"title\":\"a\",\"source\":{\"id\":null,\"Name\":\"Halvik Courier\"}}";
    assertThat(only(line).publisher()).isEqualTo("Halvik Courier");
  }

  @Test
  void theUrlShowsThePublisherWhereNothingElseDoes() {
    Article article = only("{\"title\":\"a\",\"url\":\"https://www.halvikcourier.example/1\"}");
    assertThat(article.publisher()).isEqualTo("halvikcourier.example");
    assertThat(article.outletId()).isNull();
  }

  @Test
  void theFirstColumnWithAValueCounts() {
    Article article = only("{\"content\":null,\"description\":\"b\",\"source\":NaN}");
    assertThat(article.text()).isEqualTo("b");
    assertThat(article.publisher()).isNull();
  }

  @Test
  void paragraphsMayBeAnArray() {
    assertThat(only("{\"text\":[\"a\",\"b\"]}").text()).isEqualTo("a\n\nb");
  }

  @Test
  void authorsMayBeAnArrayOfNamesOrObjects() {
    String names = "{\"title\":\"a\",\"authors\":[\"Lena Hart\",\" Reuters\"]}";
    assertThat(only(names).author()).isEqualTo("Lena Hart; Reuters");
    String objects = "{\"title\":\"a\",\"author\":[{\"name\":\"Lena Hart\"},{\"name\":\"AFP\"}]}";
    assertThat(only(objects).author()).isEqualTo("Lena Hart; AFP");
    String object = "{\"title\":\"a\",\"author\":{\"@type\":\"Person\",\"name\":\"Lena Hart\"}}";
    assertThat(only(object).author()).isEqualTo("Lena Hart");
    assertThat(only("{\"title\":\"a\",\"authors\":[]}").author()).isNull();
  }

  @Test
  void brokenLinesAreRejectedOneByOne() {
    List<LoadedRecord> records =
        corpus.read(
            "a.jsonl",
            "{\"title\":\"a\"}",
            "{\"title\":",
            "[1]",
            "",
            "{\"title\":\"b\"} x",
            "{\"id\":1}",
            "{\"title\":\"c\"}");
    assertThat(titles(records)).containsExactly("1 a", "7 c");
    assertThat(rejections(records))
        .containsExactly("2 not_json", "3 not_an_object", "5 not_json", "6 no_text");
  }

  @Test
  void aLongLineIsRejectedAndTheRestIsRead() {
    String huge = "{\"title\":\"a\",\"text\":\"" + "x".repeat(20_000_000) + "\"}";
    List<LoadedRecord> records = corpus.read("a.jsonl", huge, "{\"title\":\"b\"}");
    assertThat(rejections(records)).containsExactly("1 too_long");
    assertThat(titles(records)).containsExactly("2 b");
  }

  @Test
  void oneArrayOfObjectsIsReadElementByElement() {
    List<LoadedRecord> records =
        corpus.read(
            "a.json", " [ {\"title\":\"a ]}\\\"\"},", "{\"title\":", "\"b\"}, 7, {\"title\":}]");
    assertThat(titles(records)).containsExactly("1 a ]}\"", "2 b");
    assertThat(rejections(records)).containsExactly("3 not_an_object", "4 not_json");
  }

  @Test
  void anArrayThatDoesNotEndSaysSo() {
    List<LoadedRecord> records = corpus.read("a.json", "[{\"title\":\"a\"},{\"title\":\"b");
    assertThat(titles(records)).containsExactly("1 a");
    assertThat(rejections(records)).containsExactly("2 not_json");
  }

  @Test
  void gzipIsUnpacked() {
    byte[] packed = gzip(utf8("{\"title\":\"a\"}\n"));
    assertThat(titles(corpus.read("a.jsonl.gz", packed))).containsExactly("1 a");
  }

  @Test
  void whatCanBeReadOfATruncatedFileIsKept() {
    String lines =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "{\"title\":\"" + Integer.toHexString(i * 7919) + "\"}\n")
            .collect(Collectors.joining());
    byte[] packed = gzip(utf8(lines));
    List<LoadedRecord> records =
        corpus.read("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2));
    int read = articles(records).size();
    assertThat(read).isBetween(100, 19_999);
    assertThat(rejections(records)).containsExactly((read + 1) + " unreadable");
  }

  @Test
  void aFileThatOnlySaysItIsPackedIsUnreadable() {
    List<LoadedRecord> records = corpus.read("a.jsonl.gz", "{\"title\":\"a\"}");
    assertThat(rejections(records)).containsExactly("1 unreadable");
    assertThat(corpus.read("b.jsonl.gz", new byte[0])).isEmpty();
  }

  @Test
  void halfCharactersDoNotGetThrough() {
    assertThat(only("{\"title\":\"a\\ud83d\"}").title()).isEqualTo("a\uFFFD");
  }

  @Test
  void aRejectionShowsWhereToLook() {
    List<LoadedRecord> records = corpus.read("a.jsonl", "{\"title\" 1}");
    assertThat(rejection(records).excerpt()).isEqualTo("{\"title\" 1}");
    assertThat(rejection(records).detail()).contains("character").hasLineCount(1);
    assertThat(rejection(records).file()).endsWith("a.jsonl");
  }

  private Article only(String line) {
    return articles(corpus.read("only.jsonl", line)).get(0);
  }
}
