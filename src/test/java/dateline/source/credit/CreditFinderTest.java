package dateline.source.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.Outlets;
import dateline.table.Credit;
import dateline.table.Outlet;
import dateline.text.Document;
import dateline.text.Tsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Cases: a row is an article and its credits, each with agency, place and words. */
class CreditFinderTest {
  private static final Outlets OUTLETS = outlets();

  private final CreditFinder finder = CreditFinder.of(OUTLETS::credited);

  @ParameterizedTest(name = "{5}: {0} {1} {2}")
  @CsvFileSource(
      resources = "credits.csv",
      delimiter = '|',
      quoteCharacter = '~',
      numLinesToSkip = 1,
      emptyValue = "")
  void finds(
      @Nullable String text,
      @Nullable String tail,
      @Nullable String author,
      @Nullable String publisher,
      @Nullable String credits,
      String reason) {
    Document document = Document.of(text == null ? "" : text.translateEscapes(), 0);
    Outlet outlet = publisher == null ? null : OUTLETS.known(publisher);
    String cut = tail == null ? null : tail.translateEscapes();
    List<Credit> found = finder.find(document, cut, author, outlet);
    assertThat(written(found)).as(reason).isEqualTo(credits == null ? "" : credits);
    assertThat(found)
        .filteredOn(credit -> credit.start() != null)
        .allSatisfy(credit -> assertThat(inText(credit, document)).isEqualTo(credit.credit()));
  }

  @Test
  void everyFormMatchesItsExample() {
    List<CreditForm> forms = CreditForm.shipped();
    List<Tsv.Row> rows = Tsv.shipped("credits.tsv").rows();
    for (int i = 0; i < rows.size(); i++) {
      String example = rows.get(i).cell("example");
      String names = forms.get(i).names(example, example.toLowerCase(Locale.ROOT));
      assertThat(names).as(example).isNotNull();
    }
  }

  @Test
  void aHeadlineCreditsNobody() {
    String headline = "HALVIK (Reuters) - Bridge closed";
    assertThat(finder.find(Document.of(headline, headline.length()), null, null, null)).isEmpty();
  }

  @Test
  void hostileTextsTakeNoLongerThanOthers() {
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          find("By ".repeat(300_000));
          find(("With " + "A, ".repeat(120) + "\n").repeat(1_000));
          find("HALVIK (AP ".repeat(100_000));
          find(("Reporting by A; ".repeat(24) + "\n").repeat(1_000));
          find("A contributed to ".repeat(50_000));
          find("(AFP)\n".repeat(20_000));
          find("(AFP) - It rained.\n".repeat(20_000));
          find("( . — (".repeat(100_000));
        });
  }

  private void find(String text) {
    finder.find(Document.of(text, 0), text, text.substring(0, 500), null);
  }

  private static String written(List<Credit> credits) {
    return credits.stream()
        .map(c -> (c.agencyId() == null ? "-" : c.agencyId()) + " " + c.place() + " " + c.credit())
        .collect(Collectors.joining(" ; "));
  }

  private static String inText(Credit credit, Document document) {
    Integer start = credit.start();
    Integer end = credit.end();
    return start == null || end == null ? "" : document.text().substring(start, end);
  }

  private static Outlets outlets() {
    try {
      String sample = Files.readString(Path.of("data/sample/outlets.tsv"));
      return Outlets.of(Tsv.shipped("outlets.tsv"), Tsv.read("outlets.tsv", sample));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
