package dateline.source.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.source.AttributionFinder;
import dateline.source.MarkedText;
import dateline.table.Statement;
import dateline.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who the sources are: texts whose names are marked {@code [name=type]}. */
class SpeakersTest {
  private static final AttributionFinder FINDER = AttributionFinder.shipped();

  @ParameterizedTest(name = "{4}: {0}")
  @CsvFileSource(
      resources = "speakers.csv",
      delimiter = '|',
      quoteCharacter = '~',
      numLinesToSkip = 1)
  void knows(
      String marked, String cue, @Nullable String entity, @Nullable String outlet, String reason) {
    MarkedText text = MarkedText.of(marked);
    Document document = Document.of(text.text(), 0);
    Statement found =
        FINDER.find(document, text.mentions(document)).stream()
            .filter(statement -> isMeant(statement, cue))
            .reduce((first, second) -> second)
            .orElseThrow();
    assertThat(found.entityId()).as(reason).isEqualTo(entity);
    assertThat(found.outletId()).as(reason).isEqualTo(outlet);
  }

  /** A cue alone, or with the source before it. */
  private static boolean isMeant(Statement statement, String cue) {
    return cue.equals(statement.cue()) || cue.equals(statement.source() + " " + statement.cue());
  }
}
