package dateline.corpus;

import static dateline.corpus.Corpus.articles;
import static dateline.corpus.Corpus.rejection;
import static dateline.corpus.Corpus.rejections;
import static dateline.corpus.Corpus.titles;
import static dateline.corpus.Corpus.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.table.LoadedRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @TempDir private Path folder;
  private Corpus corpus;

  @BeforeEach
  void emptyFolder() {
    corpus = Corpus.in(folder);
  }

  @Test
  void aLineIsAnArticle() {
    List<LoadedRecord> records =
        corpus.read("a.csv", "title,text,publisher", "Bridge hit,A convoy burned.,Halvik Courier");
    assertThat(articles(records))
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.title()).isEqualTo("Bridge hit");
              assertThat(article.text()).isEqualTo("Bridge hit\n\nA convoy burned.");
              assertThat(article.bodyStart()).isEqualTo(12);
              assertThat(article.words()).isEqualTo(5);
              assertThat(article.outletId()).isEqualTo("outlet of Halvik Courier");
              assertThat(article.firstSeen()).isEqualTo(Corpus.TODAY);
            });
  }

  @Test
  void theColumnOfAuthorsCanBeNamed() {
    Intake named = Corpus.intake(Map.of("author", "writer"), DateOrder.NONE, null);
    List<LoadedRecord> records =
        corpus.with(named).read("a.csv", "title,byline,writer", "a,By nobody,Reuters in Halvik");
    assertThat(articles(records).get(0).author()).isEqualTo("Reuters in Halvik");
    List<LoadedRecord> usual = corpus.read("b.csv", "title,Byline", "a,By Lena Hart");
    assertThat(articles(usual).get(0).author()).isEqualTo("By Lena Hart");
  }

  @Test
  void quotedCellsMayHoldLinesDelimitersAndQuotes() {
    List<LoadedRecord> records =
        corpus.read(
            "a.csv", "title,text", "One,\"She said \"\"no\"\",", "then left.\"", "Two,\"b\"");
    assertThat(titles(records)).containsExactly("2 One", "4 Two");
    assertThat(articles(records).get(0).text()).endsWith("She said \"no\",\nthen left.");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theDelimiterIsFoundInTheFirstLine(String delimiter) {
    List<LoadedRecord> records =
        corpus.read("a.csv", "title,text".replace(",", delimiter), "One,b".replace(",", delimiter));
    assertThat(titles(records)).containsExactly("2 One");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndInAnyOfThreeWays(String end) {
    byte[] content = utf8(String.join(end, "title,text", "One,\"b" + end + "c\"", "Two,d"));
    assertThat(titles(corpus.read("a.csv", content))).containsExactly("2 One", "4 Two");
  }

  @Test
  void emptyLinesAreNoRecords() {
    assertThat(titles(corpus.read("a.csv", "", "title,text", "", "One,b", " ", "")))
        .containsExactly("4 One");
  }

  @Test
  void recordsOfAnotherWidthAreRejected() {
    List<LoadedRecord> records = corpus.read("a.csv", "title,text", "a", "b,c", "d,e,f");
    assertThat(titles(records)).containsExactly("3 b");
    assertThat(rejections(records)).containsExactly("2 too_few_columns", "4 too_many_columns");
    assertThat(rejection(records).detail()).isEqualTo("1 cells where the file has 2 columns");
  }

  @Test
  void badQuotesCostTheirLineOnly() {
    List<LoadedRecord> records = corpus.read("a.csv", "title,text", "a,\"b\"c", "d,e");
    assertThat(rejections(records)).containsExactly("2 bad_quotes");
    assertThat(titles(records)).containsExactly("3 d");
  }

  @Test
  void anUnclosedQuoteDoesNotSwallowTheFile() {
    List<LoadedRecord> records =
        corpus.read("a.csv", "title,text", "a,\"b", "c,d", "e,\"f\"", "g,h");
    assertThat(rejections(records)).containsExactly("2 bad_quotes");
    assertThat(titles(records)).containsExactly("3 c", "4 e", "5 g");
  }

  @Test
  void aQuoteIsLookedForOnceHoweverManyAreUnclosed() {
    byte[] content = utf8("title,text\n" + "x\",\"y\n".repeat(1_000_000));
    Assertions.assertTimeout(
        Duration.ofMinutes(1), () -> assertThat(corpus.read("a.csv", content)).hasSize(1_000_000));
  }

  @Test
  void aLongLineIsRejectedAndTheRestIsRead() {
    String huge = "a," + "x".repeat(20_000_000);
    List<LoadedRecord> records = corpus.read("a.csv", "title,text", huge, "b,c");
    assertThat(rejections(records)).containsExactly("2 too_long");
    assertThat(rejection(records).excerpt()).startsWith("a,xxx").hasSizeLessThanOrEqualTo(200);
    assertThat(titles(records)).containsExactly("3 b");
  }

  @Test
  void messagesDoNotDependOnWhereTheMachineIs() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(detail("a,b,c")).isEqualTo("3 cells where the file has 2 columns");
      assertThat(detail("a," + "x".repeat(8_000_000)))
          .isEqualTo("the record is longer than 8,000,000 bytes");
    } finally {
      Locale.setDefault(before);
    }
  }

  private String detail(String line) {
    return rejection(corpus.read("a.csv", "title,text", line)).detail();
  }

  @Test
  void aLongQuotedLineIsRejectedAndTheRestIsRead() {
    String huge = "a,\"" + "x y ".repeat(5_000_000) + "\"";
    List<LoadedRecord> records = corpus.read("a.csv", "title,text", huge, "b,c");
    assertThat(rejections(records)).containsExactly("2 too_long");
    assertThat(titles(records)).containsExactly("3 b");
  }

  @Test
  void bytesThatAreNotUtf8CostTheirRecordOnly() {
    byte[] content = "title,text\nCaf\u00e9,b\nc,d\n".getBytes(StandardCharsets.ISO_8859_1);
    List<LoadedRecord> records = corpus.read("a.csv", content);
    assertThat(rejections(records)).containsExactly("2 not_utf8");
    assertThat(rejection(records).detail()).startsWith("byte 4 of the record, 15 of the file");
    assertThat(titles(records)).containsExactly("3 c");
  }

  @Test
  void anotherCharacterSetCanBeGiven() {
    byte[] content = "title,text\nCaf\u00e9,b\n".getBytes(StandardCharsets.ISO_8859_1);
    Intake latin = Corpus.intake(Map.of(), DateOrder.NONE, "iso-8859-1");
    assertThat(titles(corpus.with(latin).read("a.csv", content))).containsExactly("2 Caf\u00e9");
  }

  @Test
  void marksOfByteOrderAreUnderstood() {
    String text = "\uFEFFtitle,text\nCaf\u00e9,b\n";
    assertThat(titles(corpus.read("a.csv", utf8(text)))).containsExactly("2 Caf\u00e9");
    byte[] little = text.getBytes(StandardCharsets.UTF_16LE);
    assertThat(titles(corpus.read("b.csv", little))).containsExactly("2 Caf\u00e9");
  }

  @Test
  void filesWithoutRecordsGiveNone() {
    assertThat(corpus.read("a.csv", new byte[0])).isEmpty();
    assertThat(corpus.read("b.csv", "title,text")).isEmpty();
  }

  @Test
  void aFileThatIsNotTextIsOneRejection() {
    assertThat(rejections(corpus.read("a.csv", new byte[] {'a', ',', 0, 7})))
        .containsExactly("1 binary");
  }

  @Test
  void aFileWithoutTheNeededColumnsIsRefused() {
    assertThatThrownBy(() -> corpus.read("a.csv", "id,label", "1,2"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a.csv: ")
        .hasMessageContaining("id, label")
        .hasMessageContaining("--column text=COLUMN");
  }

  @Test
  void columnsCanBeNamed() {
    Intake named = Corpus.intake(Map.of("text", "story"), DateOrder.NONE, null);
    List<LoadedRecord> records = corpus.with(named).read("a.csv", "text,Story", "a,b");
    assertThat(articles(records).get(0).text()).isEqualTo("b");
    assertThatThrownBy(() -> corpus.with(named).read("b.csv", "title,text", "a,b"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no column story among the columns title, text");
  }

  @Test
  void aHeadlineAloneIsAnArticleAndNothingIsNot() {
    List<LoadedRecord> records = corpus.read("a.csv", "title,text", "a,", ",b", ",");
    assertThat(articles(records)).extracting("text").containsExactly("a", "b");
    assertThat(rejections(records)).containsExactly("4 no_text");
  }
}
