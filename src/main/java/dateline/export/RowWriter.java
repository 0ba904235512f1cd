package dateline.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows of any table as text. */
public interface RowWriter {
  /** What comes before the rows. */
  void begin(List<String> columns) throws IOException;

  /**
   * A row.
   *
   * @param values as many as there are columns: texts, numbers, truth values, days, times, lists
   *     and maps of these; null where there is none
   */
  void row(List<@Nullable Object> values) throws IOException;
}
