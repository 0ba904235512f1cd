package dateline.evaluate;

import dateline.table.ExtractorQuality;
import dateline.text.Tsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what readers said of what had been found in news whose text is not kept: right, wrong or,
 * of a source or content, bounds (the right one, a few words too many or too few). An empty cell is
 * no verdict; any other word is what it should have been.
 */
final class QualityOfVerdicts {
  /** The column of verdicts on each part of an attribution, by label; bounds are right. */
  private static final Map<String, String> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("cue", "attribution");
    PARTS.put("source", "source");
    PARTS.put("class", "class");
    PARTS.put("type", "type");
    PARTS.put("entity", "entity");
    PARTS.put("content", "content");
  }

  private static final String EXACT = "source exact";
  private static final Set<String> RIGHT = Set.of("right");
  private static final Set<String> ABOUT_RIGHT = Set.of("right", "bounds");

  private QualityOfVerdicts() {}

  static List<ExtractorQuality> of(LabelledSample sample, LocalDate judgedOn) {
    Measured measured = new Measured(sample, null, null, judgedOn);
    return switch (sample.extractor()) {
      case "sources" -> sources(sample, measured);
      case "references" -> List.of(references(sample, measured));
      default -> List.of(measured.judged("all", judged(sample, "verdict", RIGHT)));
    };
  }

  private static List<ExtractorQuality> sources(LabelledSample sample, Measured measured) {
    List<ExtractorQuality> rows = new ArrayList<>();
    PARTS.forEach(
        (label, column) -> rows.add(measured.judged(label, judged(sample, column, ABOUT_RIGHT))));
    rows.add(measured.judged(EXACT, judged(sample, "source", RIGHT)));
    return rows;
  }

  private static ArticleTallies judged(LabelledSample sample, String column, Set<String> right) {
    ArticleTallies tallies = new ArticleTallies();
    for (Tsv.Row row : sample.rows("article_id", column)) {
      String verdict = row.cell(column);
      if (!verdict.isEmpty()) {
        tallies.add(row.cell("article_id"), new Tally(right.contains(verdict) ? 1 : 0, 1, 0), 0);
      }
    }
    return tallies;
  }

  /**
   * Readers looked at all that are there: missed is one that is given to nobody, nobody is none.
   */
  private static ExtractorQuality references(LabelledSample sample, Measured measured) {
    ArticleTallies tallies = new ArticleTallies();
    for (Tsv.Row row : sample.rows("article_id", "verdict")) {
      Tally tally =
          switch (row.cell("verdict")) {
            case "right" -> new Tally(1, 1, 1);
            case "wrong" -> new Tally(0, 1, 1);
            case "missed" -> new Tally(0, 0, 1);
            case "nobody" -> Tally.NONE;
            default -> throw row.error("a verdict is right, wrong, missed or nobody");
          };
      tallies.add(row.cell("article_id"), tally, tally.there() - tally.found());
    }
    return measured.rows(Map.of("all", tallies)).get(0);
  }
}
