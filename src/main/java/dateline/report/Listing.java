package dateline.report;

import dateline.report.Figure.Column;
import dateline.report.Figure.Line;
import dateline.report.Figure.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chart and its table have in common, as it is put together row by row. */
final class Listing {
  private final List<String> labels = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  /**
   * Adds a row.
   *
   * @param label what the chart calls it
   * @param key of what it rests on; null where there is nothing to show
   * @param cells of the table, one a column
   */
  void add(String label, @Nullable String key, String... cells) {
    labels.add(label);
    keys.add(key == null ? "" : key);
    lines.add(new Line(List.of(cells), key));
  }

  List<String> labels() {
    return labels;
  }

  List<String> keys() {
    return keys;
  }

  Table table(Column... columns) {
    return new Table(List.of(columns), lines);
  }
}
