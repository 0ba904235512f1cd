package dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.report.Figure.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures are titled by what they find. */
class TitlesTest {
  private static final Report REPORT =
      new InventedReport(
              List.of("Vesk", "Orin", "Oss Gazette", "Strait Post", "Kadlo", "Ferry Union"))
          .report();

  @Test
  void eachFigureSaysWhatItFinds() {
    assertThat(titles("attention", "network", "citations"))
        .containsExactly(
            "Vesk is named most: in 9 of 1,204 articles",
            "The same outlets write more of Vesk, Orin and Oss Gazette",
            "Vesk and Orin are named together most surely: in 9 independent articles, where chance"
                + " would have 1.5",
            "Vesk is the outlet that others cite most: in 9 articles by 2 outlets",
            "Vesk is cited most: 12 times in 9 articles");
  }

  @Test
  void aChangeOfToneIsCountedInOutlets() {
    assertThat(titles("tone"))
        .contains(
            "Tone toward Vesk: −0.20 in outlets' own words and −0.20 in others' words, reported",
            "The tone toward Vesk fell at 6 of 6 outlets in the later half");
  }

  @Test
  void whatThereIsTooLittleOfIsTold() {
    Context nobody =
        new Context(new Names(Map.of(), Map.of()), EvidenceBook.of(Map.of()), new Question("w", 1));
    Periods never = Periods.between(null, null);
    List<Section> thin =
        List.of(
            AttentionSection.of(List.of(), 0, null, List.of(), nobody),
            NetworkSection.of(List.of(), Map.of(), never, nobody),
            ToneSection.of(List.of(), List.of(), never, nobody),
            VoicesSection.of(List.of(), List.of(), List.of(), never, nobody),
            CitationsSection.of(List.of(), List.of(), nobody),
            LoadedWordsSection.of(List.of(), List.of(), nobody),
            FirstReportsSection.of(List.of(), List.of(), nobody));
    assertThat(thin).allMatch(section -> section.figures().isEmpty());
    assertThat(thin).allMatch(section -> !section.lead().isEmpty());
    assertThat(nobody.book().entries()).isEmpty();
  }

  @Test
  void eachRowOfATableLeadsToEvidenceThatIsThere() {
    List<Figure.Line> rows =
        REPORT.sections().stream()
            .flatMap(section -> section.figures().stream())
            .flatMap(figure -> figure.views().stream())
            .flatMap(view -> view.table().rows().stream())
            .filter(row -> row.evidence() != null)
            .toList();
    assertThat(rows).hasSizeGreaterThan(50);
    assertThat(rows).allMatch(row -> REPORT.evidence().containsKey(row.evidence()));
    assertThat(REPORT.evidence().values())
        .flatExtracting(Evidence::quotes)
        .allMatch(quote -> quote < REPORT.quotes().size());
  }

  /** The titles of sections' figures, without the marks around names. */
  private static List<String> titles(String... sections) {
    return REPORT.sections().stream()
        .filter(section -> List.of(sections).contains(section.id()))
        .flatMap(section -> section.figures().stream())
        .map(figure -> figure.views().get(0))
        .map(View::title)
        .map(title -> title.replaceAll("[\u2068\u2069]", ""))
        .toList();
  }
}
