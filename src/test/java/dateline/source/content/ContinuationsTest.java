package dateline.source.content;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.source.AttributionFinder;
import dateline.text.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContinuationsTest {
  private final AttributionFinder finder = AttributionFinder.shipped();

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ilko Marr said: “We hold it.¶“We stay.” It rained. | “We hold it.¶“We stay.” | the speaker stands before",
        "“We hold it.¶“We stay here,” Ilko Marr said. | “We hold it.¶“We stay here,” | the speaker stands behind",
        "“We hold it,” Ilko Marr said. “We wait.¶“We stay.¶“We ask.” | “We hold it,” Ilko Marr said. “We wait.¶“We stay.¶“We ask.” | three paragraphs",
        "Ilko Marr said: “We hold it.¶“We stay here,” he said. | “We hold it.;“We stay here,” | each has its own speaker",
        "Ilko Marr said: “We hold it.¶Nobody moved.¶“Why?” | “We hold it. | a paragraph between them",
        "Ilko Marr said: “We hold it.¶\"We stay here,\" a guard said. | “We hold it.;\"We stay here,\" | another mark, another quotation",
        "Ilko Marr said: “We hold it.”¶“We stay here.” | “We hold it.” | a closing mark",
      })
  void aQuotationOverParagraphsIsOneStatement(String marked, String contents, String reason) {
    String text = marked.replace("¶", "\n\n");
    assertThat(
            finder.find(Document.of(text, 0), List.of()).stream()
                .map(found -> text.substring(found.contentStart(), found.contentEnd())))
        .as(reason)
        .containsExactly(contents.replace("¶", "\n\n").split(";"));
  }
}
