package dateline.source.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.source.AttributionFinder;
import dateline.source.MarkedText;
import dateline.table.Statement;
import dateline.text.Document;
import dateline.text.Tsv;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {
  private final AttributionFinder finder = AttributionFinder.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Ines Brod=person] said that the road was open. | subject-first/that/report/name",
        "She denied that the road was open. | subject-first/that/other/pronoun",
        "The road was open, said a local official. | inverted/before/report/noun",
        "The road was reportedly open. | according/hearsay/report/nobody"
      })
  void aPatternHasFourParts(String marked, String pattern) {
    MarkedText text = MarkedText.of(marked);
    Document document = Document.of(text.text(), 0);
    assertThat(finder.find(document, text.mentions(document)))
        .extracting(Statement::pattern)
        .isEqualTo(List.of(pattern));
  }

  @Test
  void whatIsRareIsAsSureAsTheNextWiderPattern() {
    Patterns patterns =
        Patterns.of(
            Tsv.read(
                "patterns",
                "pattern\tconfidence\n*\t0.8\nshared\t0.6\nshared/that\t0.7\n"
                    + "shared/that/report/name\t0.9\n"));
    assertThat(patterns.confidence("shared/that/report/name")).isEqualTo(0.9);
    assertThat(patterns.confidence("shared/that/report/noun")).isEqualTo(0.7);
    assertThat(patterns.confidence("shared/to/report/name")).isEqualTo(0.6);
    assertThat(patterns.confidence("passive/that/other/name")).isEqualTo(0.8);
  }
}
