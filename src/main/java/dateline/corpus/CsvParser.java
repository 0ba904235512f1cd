package dateline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the cells of CSV records under the file's line of column names. */
final class CsvParser implements Parser {
  /** Enough for the first line of any table of articles. */
  private static final int FIRST_BYTES = 1 << 16;

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private final CSVFormat format;
  private final int width;
  private final Map<String, Integer> cells;

  private CsvParser(CSVFormat format, List<String> header, Columns columns) {
    this.format = format;
    width = header.size();
    Map<String, String> resolved = columns.resolve(header);
    cells = new HashMap<>();
    resolved.forEach((field, column) -> cells.put(field, header.indexOf(column)));
  }

  /** The character that separates the cells of a file's first line; a comma when none does. */
  static char delimiter(RecordBytes bytes) {
    String head = new String(bytes.head(FIRST_BYTES), StandardCharsets.UTF_8);
    String line = head.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    String plain = line.replaceAll("\"[^\"]*\"", "");
    char best = ',';
    for (char candidate : DELIMITERS) {
      best = count(plain, candidate) > count(plain, best) ? candidate : best;
    }
    return best;
  }

  /**
   * Reads the line of column names.
   *
   * @return for a file without lines, or one that breaks off before its first line ends, a parser
   *     that has nothing to read
   * @throws InputException when the line cannot be read or has not the columns that are needed
   */
  static Parser of(Splitter records, char delimiter, Columns columns) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    for (Split split = records.next(); split != null; split = records.next()) {
      String line = header(split);
      if (!line.isBlank()) {
        return new CsvParser(format, names(line, format), columns);
      }
    }
    return record -> null;
  }

  @Override
  public @Nullable Function<String, @Nullable Object> fields(String record) throws Fault {
    if (record.isBlank()) {
      return null;
    }
    CSVRecord row = row(record, format);
    if (row.size() != width) {
      throw new Fault(
          row.size() < width ? "too_few_columns" : "too_many_columns",
          String.format(Locale.ROOT, "%d cells where the file has %d columns", row.size(), width));
    }
    return field -> {
      Integer cell = cells.get(field);
      return cell == null ? null : row.get(cell);
    };
  }

  private static String header(Split split) {
    try {
      return split.require();
    } catch (Fault e) {
      throw new InputException("its line of column names cannot be read: " + e.detail(), e);
    }
  }

  private static List<String> names(String line, CSVFormat format) {
    try {
      return row(line, format).stream().map(String::strip).toList();
    } catch (Fault e) {
      throw new InputException("its line of column names cannot be read: " + e.detail(), e);
    }
  }

  static CSVRecord row(String record, CSVFormat format) throws Fault {
    try (org.apache.commons.csv.CSVParser parser =
        org.apache.commons.csv.CSVParser.parse(record, format)) {
      return parser.iterator().next();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new Fault("bad_quotes", Reason.of(e));
    }
  }

  private static long count(String line, char mark) {
    return line.chars().filter(c -> c == mark).count();
  }
}
