package dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Article;
import dateline.table.Cut;
import dateline.table.LoadedRecord;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the fields of a record, whatever it was read from. */
class ArticleTest {
  @TempDir private Path folder;
  private Corpus corpus;

  @BeforeEach
  void emptyFolder() {
    corpus = Corpus.in(folder);
  }

  @Test
  void anAddressIdentifiesAnArticle() {
    Article first = article(Map.of("title", "a", "url", "https://www.cp.example/1?utm_source=x"));
    Article second = article(Map.of("title", "b", "url", "http://cp.example/1/"));
    assertThat(first.articleId()).isEqualTo(second.articleId()).matches("[0-9a-f]{32}");
    assertThat(first.textHash()).isNotEqualTo(second.textHash());
  }

  @Test
  void withoutAnAddressPublisherAndTextDo() {
    Map<String, String> one = Map.of("title", "a", "text", "b", "publisher", "The Halvik Courier");
    Map<String, String> same =
        Map.of("title", "a", "text", "b", "publisher", "halvik courier - News");
    Map<String, String> other = Map.of("title", "a", "text", "b", "publisher", "Dravos Herald");
    assertThat(article(one).articleId()).isEqualTo(article(same).articleId());
    assertThat(article(one).articleId()).isNotEqualTo(article(other).articleId());
  }

  @Test
  void aHomePageIdentifiesNothing() {
    Article first = article(Map.of("title", "a", "url", "https://www.cp.example/"));
    Article second = article(Map.of("title", "b", "url", "https://www.cp.example/"));
    assertThat(first.articleId()).isNotEqualTo(second.articleId());
  }

  @Test
  void theTailIsKeptApart() {
    Article article = article(Map.of("title", "a", "text", "Bridge hit.\nCopy link"));
    assertThat(article.text()).isEqualTo("a\n\nBridge hit.");
    assertThat(article.cuts())
        .containsExactly(new Cut(article.text().length(), "\nCopy link", "sharing"));
    assertThat(article.textHash())
        .isNotEqualTo(article(Map.of("title", "a", "text", "Bridge hit.")).textHash());
  }

  @Test
  void aHeadlineThatTheTextRepeatsStandsOnce() {
    Article article = article(Map.of("title", "Bridge hit", "text", "Bridge hit\n\nIt burned."));
    assertThat(article.text()).isEqualTo("Bridge hit\n\nIt burned.");
    Article longer = article(Map.of("title", "Bridge hit", "text", "Bridge hit again."));
    assertThat(longer.text()).isEqualTo("Bridge hit\n\nBridge hit again.");
  }

  @Test
  void aTextWithoutHeadlineBeginsAtOnce() {
    assertThat(article(Map.of("text", "It burned.")).bodyStart()).isZero();
    Article headline = article(Map.of("title", "Bridge hit"));
    assertThat(headline.bodyStart()).isEqualTo("Bridge hit".length());
  }

  @Test
  void theRecordsOwnPublisherCountsMoreThanTheOption() {
    InputFile file = corpus.file("cp-1.csv", new byte[0], "cp-*=Continental Press");
    assertThat(read(file, Map.of("title", "a")).publisher()).isEqualTo("Continental Press");
    assertThat(read(file, Map.of("title", "a", "publisher", "NSR")).publisher()).isEqualTo("NSR");
  }

  @Test
  void theOptionCountsMoreThanTheAddress() {
    InputFile file = corpus.file("cp-1.csv", new byte[0], "Continental Press");
    Map<String, String> row = Map.of("title", "a", "url", "https://aggregator.example/1");
    assertThat(read(file, row).publisher()).isEqualTo("Continental Press");
  }

  @Test
  void authorsStandOnOneLine() {
    assertThat(author(" Lena  Hart\n\nTom Rowe ")).isEqualTo("Lena Hart; Tom Rowe");
    assertThat(author("['Lena Hart', \"Tom O'Rowe\"]")).isEqualTo("Lena Hart; Tom O'Rowe");
    assertThat(author("[Lena Hart]")).isEqualTo("Lena Hart");
    assertThat(author("[]")).isNull();
    assertThat(author(" ")).isNull();
  }

  private @Nullable String author(String written) {
    return article(Map.of("title", "a", "author", written)).author();
  }

  @Test
  void languagesAreCodes() {
    assertThat(article(Map.of("title", "a", "language", "en_US")).language()).isEqualTo("en");
    assertThat(article(Map.of("title", "a", "language", "English")).language()).isEqualTo("en");
    assertThat(article(Map.of("title", "a", "language", "ukr")).language()).isEqualTo("uk");
    assertThat(article(Map.of("title", "a", "language", "various")).language()).isNull();
  }

  @Test
  void rowsOfParquetFilesAreLimitedAsWell() {
    InputFile file = corpus.file("a.csv", new byte[0]);
    String huge = "x".repeat(8_000_001);
    LoadedRecord record = corpus.intake().article(file, 7, field -> huge);
    assertThat(Objects.requireNonNull(record.rejected()).reason()).isEqualTo("too_long");
    assertThat(record.position()).isEqualTo(7);
  }

  private Article article(Map<String, String> row) {
    return read(corpus.file("a.csv", new byte[0]), row);
  }

  private Article read(InputFile file, Map<String, String> row) {
    return Objects.requireNonNull(corpus.intake().article(file, 1, row::get).article());
  }
}
