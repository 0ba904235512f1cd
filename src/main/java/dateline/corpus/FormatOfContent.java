package dateline.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the format of a file by its name and, where the name says nothing, by its first bytes. */
final class FormatOfContent {
  /** Enough for the line of column names of any table of articles. */
  private static final int FIRST_BYTES = 1 << 13;

  private FormatOfContent() {}

  /**
   * The format of a file.
   *
   * @throws InputException for a file that is in none of them
   */
  static Format of(Path file) throws IOException {
    Format named = Format.ofName(file.getFileName().toString());
    Format format = named == null ? ofFirst(file) : named;
    if (format == null) {
      throw new InputException(
          file
              + ": unknown format; name it .csv, .tsv, .jsonl, .json, .txt (each also .gz) or"
              + " .parquet, or leave it out with a glob such as '*.csv'");
    }
    return format;
  }

  private static @Nullable Format ofFirst(Path file) throws IOException {
    if (Files.size(file) == 0) {
      return Format.TEXT;
    }
    try (RecordBytes bytes = FileBytes.open(file, null)) {
      byte[] head = bytes.head(FIRST_BYTES);
      return bytes.failure() == null ? ofFirst(new String(head, StandardCharsets.UTF_8)) : null;
    }
  }

  static @Nullable Format ofFirst(String head) {
    if (head.startsWith("PAR1")) {
      return Format.PARQUET;
    }
    String text = head.stripLeading();
    if (text.isEmpty() || text.indexOf('\0') >= 0) {
      return null;
    }
    if (text.startsWith("{") || text.matches("(?s)\\[\\s*\\{.*")) {
      return Format.JSONL;
    }
    return isHeader(text.lines().findFirst().orElse("")) ? Format.CSV : null;
  }

  private static boolean isHeader(String line) {
    List<String> names = List.of(line.replace("\"", "").split("[,;\t]", -1));
    return names.size() > 1 && Columns.defaults().knows(names);
  }
}
