package dateline.corpus;

import static dateline.corpus.Corpus.articles;
import static dateline.corpus.Corpus.rejections;
import static dateline.corpus.Corpus.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Article;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
  @TempDir private Path folder;
  private Corpus corpus;

  @BeforeEach
  void emptyFolder() {
    corpus = Corpus.in(folder);
  }

  @Test
  void theFirstLineIsTheHeadline() {
    Article article = read("a.txt", "\n\n Bridge hit \n\nA convoy burned.\nIt was night.\n");
    assertThat(article.title()).isEqualTo("Bridge hit");
    assertThat(article.text()).isEqualTo("Bridge hit\n\nA convoy burned.\nIt was night.");
    assertThat(article.publishedPrecision()).isEqualTo("none");
    assertThat(article.publisher()).isNull();
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "halvikcourier-2024-03-04.txt, halvikcourier, 2024-03-04, name and date",
    "2024-03-04_halvikcourier_bridge.txt, halvikcourier, 2024-03-04, date and name",
    "2024-03-04_halvikcourier.txt, halvikcourier, 2024-03-04, nothing after the name",
    "halvik-courier-2024-03-04.txt, halvik-courier, 2024-03-04, a hyphen in the name",
    "halvikcourier-2024-02-30.txt, halvikcourier, , no such day",
    "notes.txt, , , neither",
    "chapter-12.txt, , , no date",
  })
  void theNameOfTheFileMayTellPublisherAndDate(
      String file, String publisher, String day, String reason) {
    Article article = read(file, "Bridge hit\n");
    assertThat(article.publisher()).as(reason).isEqualTo(publisher);
    assertThat(article.day() == null ? null : article.day().toString()).isEqualTo(day);
  }

  @Test
  void whatTheUserSaysCountsMoreThanTheNameOfTheFile() {
    InputFile file = corpus.file("hc-2024-03-04.txt", utf8("Bridge hit"), "Halvik Courier");
    Article article = articles(corpus.read(file)).get(0);
    assertThat(article.publisher()).isEqualTo("Halvik Courier");
    assertThat(article.day()).hasToString("2024-03-04");
  }

  @Test
  void filesWithoutTextAreRejected() {
    assertThat(rejections(corpus.read("a.txt", " \n\n"))).containsExactly("1 no_text");
    assertThat(corpus.read("b.txt", new byte[0])).isEmpty();
    byte[] latin = "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(rejections(corpus.read("c.txt", latin))).containsExactly("1 not_utf8");
    assertThat(rejections(corpus.read("d.txt", "x".repeat(9_000_000))))
        .containsExactly("1 too_long");
  }

  private Article read(String name, String text) {
    return articles(corpus.read(name, utf8(text))).get(0);
  }
}
