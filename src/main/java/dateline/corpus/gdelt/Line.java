package dateline.corpus.gdelt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one line, and what must be in them. */
record Line(List<String> cells, Values values) {
  /** As much of a wrong value as a message shows. */
  private static final int EXCERPT = 30;

  /**
   * A line of a kind.
   *
   * @throws GdeltFault when it has another number of columns
   */
  static Line of(GdeltKind kind, List<String> cells) throws GdeltFault {
    if (!kind.hasColumns(cells.size())) {
      throw new GdeltFault(
          "wrong_columns", "expected " + kind.columns() + " columns, found " + cells.size());
    }
    return new Line(cells, new Values());
  }

  /** A cell without white space at its edges. */
  String text(int column) {
    return cells.get(column).strip();
  }

  /** The same, none when it is empty. */
  @Nullable String some(int column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  /** The record's id in the first column. */
  String id() throws GdeltFault {
    String id = some(0);
    if (id == null) {
      throw new GdeltFault("no_id", "the first column, the record's id, is empty");
    }
    return id;
  }

  LocalDate day(int column) throws GdeltFault {
    LocalDate day = Stamp.day(dated(column));
    if (day == null) {
      throw badDate(column, "YYYYMMDD");
    }
    return day;
  }

  Instant instant(int column) throws GdeltFault {
    Instant instant = Stamp.instant(dated(column));
    if (instant == null) {
      throw badDate(column, "YYYYMMDDHHMMSS");
    }
    return instant;
  }

  /** The text of a date. Collections without dates write 0. */
  private String dated(int column) throws GdeltFault {
    String text = text(column);
    if (text.isEmpty() || text.equals("0")) {
      throw new GdeltFault("no_date", "column " + (column + 1) + ", the date, is empty");
    }
    return text;
  }

  private GdeltFault badDate(int column, String form) {
    String text = text(column);
    String excerpt = text.length() > EXCERPT ? text.substring(0, EXCERPT) + "..." : text;
    return new GdeltFault(
        "bad_date", "column " + (column + 1) + ", '" + excerpt + "', is no date like " + form);
  }
}
