package dateline.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a file holds its articles. */
public enum Format {
  /** A line of column names, then one record each; comma, semicolon or tab between cells. */
  CSV,
  /** One JSON object a line, or a JSON document with an array of objects. */
  JSON,
  /** Rows that Spark reads. */
  PARQUET,
  /** One article. */
  TEXT,
  /** One web page. */
  HTML,
  /** A web archive, WARC or ARC. */
  WARC,
  /** RSS or Atom. */
  FEED,
  /** Reuters-21578. */
  SGML,
  /** Articles as Nexis writes them into one text file. */
  NEXIS,
  /** Tables of GDELT: Global Knowledge Graph, events, mentions. */
  GDELT,
  /** None that is known. */
  UNKNOWN;

  /** The name that options, tables and messages use. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format that an option names.
   *
   * @throws InputException for a name that no format has
   */
  static Format ofLabel(String label) {
    return Arrays.stream(values())
        .filter(format -> format != UNKNOWN && format.label().equalsIgnoreCase(label))
        .findFirst()
        .orElseThrow(
            () -> new InputException("--format %s: expected %s".formatted(label, labels())));
  }

  /** The format that a file's name promises; none where the name says nothing. */
  static @Nullable Format ofName(String fileName) {
    String plain = Unpacked.name(fileName);
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "csv", "tsv" -> CSV;
      case "jsonl", "ndjson", "json" -> JSON;
      case "txt" -> TEXT;
      case "html", "htm", "xhtml" -> HTML;
      case "warc", "arc" -> WARC;
      case "rss", "atom" -> FEED;
      case "sgm", "sgml" -> SGML;
      case "parquet" -> fileName.toLowerCase(Locale.ROOT).equals(plain) ? PARQUET : null;
      default -> null;
    };
  }

  private static String labels() {
    return Arrays.stream(values())
        .filter(format -> format != UNKNOWN)
        .map(Format::label)
        .collect(Collectors.joining(", "));
  }
}
