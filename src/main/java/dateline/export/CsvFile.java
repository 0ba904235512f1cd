package dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV (RFC 4180): a header, commas, lines that end in CR and LF; a cell with a comma, a
 * quotation mark or a line end in it stands in quotation marks. No value is an empty cell, an empty
 * text {@code ""}. Lists and nested rows are JSON, days and times ISO 8601.
 */
public final class CsvFile implements RowWriter {
  private static final String END = "\r\n";

  /** What a spreadsheet takes for a formula when it stands first (OWASP, CSV injection). */
  private static final String FORMULA = "=+-@\t\r";

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Writer to;
  private final boolean forSpreadsheets;

  /**
   * For a file.
   *
   * @param forSpreadsheets whether texts that a spreadsheet would take for formulas begin with an
   *     apostrophe, and the file with a mark that says it is UTF-8: for eyes, no longer the data
   */
  public CsvFile(Writer to, boolean forSpreadsheets) {
    this.to = to;
    this.forSpreadsheets = forSpreadsheets;
  }

  @Override
  public void begin(List<String> columns) throws IOException {
    if (forSpreadsheets) {
      to.write(BYTE_ORDER_MARK);
    }
    line(columns);
  }

  @Override
  public void row(List<@Nullable Object> values) throws IOException {
    line(values);
  }

  private void line(List<? extends @Nullable Object> values) throws IOException {
    String comma = "";
    for (Object value : values) {
      to.write(comma);
      to.write(value == null ? "" : cell(value));
      comma = ",";
    }
    to.write(END);
  }

  private String cell(Object value) {
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    String text =
        value instanceof List<?> || value instanceof Map<?, ?>
            ? JsonLines.text(value)
            : value.toString();
    return quoted(forSpreadsheets && isFormula(text) ? "'" + text : text);
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  private static String quoted(String text) {
    boolean plain =
        !text.isEmpty()
            && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
