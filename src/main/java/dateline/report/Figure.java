package dateline.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something drawn, or a table; several views of it where one chooses between them.
 *
 * @param id what links to it name
 * @param choice what one chooses by; null where there is one view
 * @param views at least one
 */
public record Figure(String id, @Nullable String choice, List<View> views) {

  /** A figure that has one view. */
  static Figure of(String id, View view) {
    return new Figure(id, null, List.of(view));
  }

  /**
   * A view of a figure.
   *
   * @param label what it is called among the others
   * @param title what it finds
   * @param caption what is drawn, in which unit
   * @param chart what is drawn; null where the table is all
   * @param table the same as a table, with the evidence of each row
   */
  public record View(
      String label, String title, String caption, @Nullable Chart chart, Table table) {}

  /**
   * A table.
   *
   * @param columns its columns
   * @param rows its rows; empty ones are none
   */
  public record Table(List<Column> columns, List<Line> rows) {}

  /**
   * A column.
   *
   * @param label its heading, with the unit
   * @param kind text, name (of somebody, in whatever writing) or number
   */
  public record Column(String label, String kind) {
    static Column text(String label) {
      return new Column(label, "text");
    }

    static Column name(String label) {
      return new Column(label, "name");
    }

    static Column number(String label) {
      return new Column(label, "number");
    }
  }

  /**
   * A row of a table.
   *
   * @param cells as they are shown, one a column
   * @param evidence key of what it rests on; null where there is nothing to show
   */
  public record Line(List<String> cells, @Nullable String evidence) {}
}
