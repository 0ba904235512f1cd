package dateline.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge file: tab-separated lines of UTF-8 under a line of column names, nothing quoted.
 * Empty lines and lines that begin with {@code #} are passed over.
 */
public record Tsv(String name, List<String> columns, List<Row> rows) {

  /** One line, with what is needed to say where a mistake is. */
  public record Row(Tsv file, int line, List<String> cells) {

    /** The cell of a column, empty when the line ends before it. */
    public String cell(String column) {
      int at = file.columns.indexOf(column);
      return at >= 0 && at < cells.size() ? cells.get(at).strip() : "";
    }

    /** The parts of a cell that are separated by {@code |}. */
    public List<String> parts(String column) {
      return Arrays.stream(cell(column).split("\\|"))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }

    /** An error about this line. */
    public KnowledgeException error(String what) {
      return error(what, null);
    }

    /** An error about this line, and what it came from. */
    public KnowledgeException error(String what, @Nullable Throwable cause) {
      return new KnowledgeException(this + ": " + what, cause);
    }

    /** Where it is; its file, which holds it, would print it again. */
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s line %d", file.name, line);
    }
  }

  /**
   * Reads the knowledge file that ships with Dateline.
   *
   * @param name the file's name in {@code data/knowledge}
   */
  public static Tsv shipped(String name) {
    return read(name, shippedText(name));
  }

  /** The content of the knowledge file that ships with Dateline. */
  public static String shippedText(String name) {
    return new String(ShippedFile.bytes("/knowledge/" + name), StandardCharsets.UTF_8);
  }

  /**
   * Reads the content of a file.
   *
   * @throws KnowledgeException when it has no line of column names
   */
  public static Tsv read(String name, String content) {
    List<String> lines = content.lines().toList();
    int header = 0;
    while (header < lines.size() && passedOver(lines.get(header))) {
      header++;
    }
    if (header == lines.size()) {
      throw new KnowledgeException(name + " is empty: it needs a line of column names");
    }
    Tsv file = new Tsv(name, cells(stripMark(lines.get(header))), new ArrayList<>());
    for (int i = header + 1; i < lines.size(); i++) {
      if (!passedOver(lines.get(i))) {
        file.rows.add(new Row(file, i + 1, cells(lines.get(i))));
      }
    }
    return file;
  }

  /**
   * Checks the columns that a reader needs.
   *
   * @throws KnowledgeException naming the first column that is missing
   */
  public Tsv requires(String... needed) {
    for (String column : needed) {
      if (!columns.contains(column)) {
        throw new KnowledgeException(
            "%s has no column %s; it has %s".formatted(name, column, String.join(", ", columns)));
      }
    }
    return this;
  }

  private static boolean passedOver(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static String stripMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }
}
