package dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.table.Statement;
import dateline.text.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Language cases: a row is one attribution of a text; a row without a cue says there is none. */
class AttributionFinderTest {
  private static final AttributionFinder FINDER = AttributionFinder.shipped();

  /** What a row of the cases says of an attribution. */
  private record Said(
      String cue, @Nullable String source, String cueClass, String form, @Nullable String content) {

    /**
     * @param isTold whether the row tells of negation and modality behind the form
     */
    static Said of(Statement found, String text, boolean withContent, boolean isTold) {
      Integer start = found.contentStart();
      Integer end = found.contentEnd();
      boolean content = withContent && start != null && end != null;
      return new Said(
          found.cue(),
          found.source(),
          found.cueClass(),
          isTold ? toldForm(found) : found.form(),
          content ? text.substring(start, end) : null);
    }
  }

  private static String toldForm(Statement found) {
    String negated = found.negated() ? " negated" : "";
    return found.form() + negated + (found.modality() == null ? "" : " " + found.modality());
  }

  @ParameterizedTest(name = "{6}: {0}")
  @CsvFileSource(
      resources = "attributions.csv",
      delimiter = '|',
      quoteCharacter = '~',
      numLinesToSkip = 1)
  void finds(
      String marked,
      @Nullable String cue,
      @Nullable String source,
      @Nullable String cueClass,
      @Nullable String form,
      @Nullable String content,
      String reason) {
    MarkedText names = MarkedText.of(marked);
    String text = names.text();
    Document document = Document.of(text, headline(text, reason));
    List<Statement> found = FINDER.find(document, names.mentions(document));
    if (cue == null || cueClass == null || form == null) {
      assertThat(found).as(reason).isEmpty();
    } else {
      assertThat(found)
          .as(reason)
          .extracting(statement -> Said.of(statement, text, content != null, form.contains(" ")))
          .contains(new Said(cue, source, cueClass, form, content));
    }
  }

  private static int headline(String text, String reason) {
    return reason.contains("headline") ? text.length() : 0;
  }
}
