package dateline.evaluate;

import dateline.text.Tsv;
import java.util.List;

/**
 * What a reader said of a mention's identity.
 *
 * @param right whether {@code entityId} is who is meant
 */
record Verdict(String articleId, int start, int end, String entityId, boolean right) {
  private static final String RIGHT = "right";
  private static final String WRONG = "wrong";

  /** The verdicts of a file, a line each. */
  static List<Verdict> of(Tsv file) {
    return file.requires("article_id", "start", "end", "entity_id", "verdict").rows().stream()
        .map(Verdict::of)
        .toList();
  }

  private static Verdict of(Tsv.Row row) {
    String verdict = row.cell("verdict");
    if (!verdict.equals(RIGHT) && !verdict.equals(WRONG)) {
      throw row.error("a verdict is right or wrong, not \"" + verdict + "\"");
    }
    return new Verdict(
        row.cell("article_id"),
        offset(row, "start"),
        offset(row, "end"),
        row.cell("entity_id"),
        verdict.equals(RIGHT));
  }

  private static int offset(Tsv.Row row, String column) {
    String cell = row.cell(column);
    if (!cell.matches("\\d{1,9}")) {
      throw row.error(
          "%s is an offset into the article's text, not \"%s\"".formatted(column, cell));
    }
    return Integer.parseInt(cell);
  }
}
