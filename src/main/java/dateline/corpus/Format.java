package dateline.corpus;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a file holds its articles. */
public enum Format {
  /** A line of column names, then one record each; comma, semicolon or tab between cells. */
  CSV,
  /** One JSON object a line, or one array of objects. */
  JSONL,
  /** Rows that Spark reads. */
  PARQUET,
  /** One article. */
  TEXT;

  /** The name that tables and messages use. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that a file's name promises; none where the name says nothing. */
  static @Nullable Format ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "csv", "tsv" -> CSV;
      case "jsonl", "ndjson", "json" -> JSONL;
      case "txt" -> TEXT;
      case "parquet" -> name.equals(plain) ? PARQUET : null;
      default -> null;
    };
  }
}
