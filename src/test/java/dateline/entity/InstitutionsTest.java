package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Mention;
import dateline.text.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which institution the last mention of a name stands for, given the publisher's country. */
class InstitutionsTest {

  @ParameterizedTest(name = "{4}: {0}")
  @CsvFileSource(
      resources = "institutions.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void knows(
      String text,
      @Nullable String publisher,
      String name,
      @Nullable String entity,
      String reason) {
    Publication publication = new Publication(null, null, publisher);
    Mention found =
        Names.FINDER.find(Document.of(text, 0), publication).stream()
            .filter(mention -> mention.name().equals(name))
            .reduce((first, second) -> second)
            .orElseThrow();
    assertThat(found.entityId()).as(reason).isEqualTo(entity);
  }
}
