package dateline.corpus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dateline.text.Tsv;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file holds which field of an article: what the user asked for, else the usual
 * names, the first that is there. Case does not matter.
 *
 * @param asked columns that the user names, by field
 */
public record Columns(Map<String, String> asked) implements Serializable {
  /** Characters of the column names that a message lists. */
  private static final int LONGEST_LIST = 2_000;

  public static final String TITLE = "title";
  public static final String TEXT = "text";
  public static final String PUBLISHER = "publisher";
  public static final String URL = "url";
  public static final String AUTHOR = "author";
  public static final String DATE = "date";
  public static final String LANGUAGE = "language";
  public static final String SECTION = "section";
  public static final String MODIFIED = "modified";
  public static final String RETRIEVED = "retrieved";

  /** Set where a record says that it holds only the beginning of the text. */
  static final String TRUNCATED = "truncated";

  /** Set where a record says that it is a copy of another. */
  static final String COPY = "copy";

  /** What a web archive says that its content is: {@code text/html}. */
  static final String MEDIA_TYPE = "media_type";

  /** Columns that hold the text of articles only in tables that also hold their titles. */
  private static final Set<String> WEAK =
      Tsv.shipped("columns.tsv").requires("column", "weak").rows().stream()
          .filter(row -> row.cell("weak").equals("yes"))
          .map(row -> row.cell("column"))
          .collect(toSet());

  /** The usual names by field, in the order in which they are tried. */
  private static final Map<String, List<String>> USUAL =
      Tsv.shipped("columns.tsv").requires("field", "column").rows().stream()
          .collect(
              groupingBy(row -> row.cell("field"), mapping(row -> row.cell("column"), toList())));

  /** The fields of an article, in the order in which messages name them. */
  public static final List<String> FIELDS =
      List.of(TITLE, TEXT, PUBLISHER, AUTHOR, URL, DATE, MODIFIED, RETRIEVED, LANGUAGE, SECTION);

  /** Marks that records bear, which no option names. */
  private static final List<String> MARKS = List.of(TRUNCATED, COPY, MEDIA_TYPE);

  private static final List<String> ALL = Stream.of(FIELDS, MARKS).flatMap(List::stream).toList();

  public Columns {
    asked = Map.copyOf(asked);
  }

  /** The usual names alone. */
  public static Columns defaults() {
    return new Columns(Map.of());
  }

  /**
   * The columns that the user names with {@code --column}.
   *
   * @param asked names of columns by field
   * @throws InputException for a field that articles do not have
   */
  public static Columns of(Map<String, String> asked) {
    Map<String, String> columns = new LinkedHashMap<>();
    asked.forEach((field, column) -> columns.put(known(field, column), column.strip()));
    return new Columns(columns);
  }

  private static String known(String field, String column) {
    String known = field.strip().toLowerCase(Locale.ROOT);
    if (!FIELDS.contains(known) || column.isBlank()) {
      throw new InputException(
          "--column %s=%s: expected FIELD=COLUMN, where FIELD is one of %s"
              .formatted(field, column, String.join(", ", FIELDS)));
    }
    return known;
  }

  /**
   * The columns to read from a file whose columns are known.
   *
   * @return by field, the column as the file writes it; without the fields that it does not have
   * @throws InputException when a column that was asked for is missing, or columns for both title
   *     and text are
   */
  public Map<String, String> resolve(Collection<String> available) {
    Map<String, String> resolved = new LinkedHashMap<>();
    for (String field : ALL) {
      String column = first(names(field), available);
      if (column != null) {
        resolved.put(field, column);
      } else if (asked.containsKey(field)) {
        throw missing("no column " + asked.get(field), field, available);
      }
    }
    if (!resolved.containsKey(TITLE) && isWeak(resolved.get(TEXT))) {
      throw missing("no column known to hold title or text", TEXT, available);
    }
    return resolved;
  }

  /** Whether a column of text is none, or one that other tables than those of articles have. */
  private boolean isWeak(@Nullable String text) {
    return text == null
        || (!asked.containsKey(TEXT) && WEAK.contains(text.strip().toLowerCase(Locale.ROOT)));
  }

  /** Names to try for a field, in order. */
  List<String> names(String field) {
    String column = asked.get(field);
    return column == null ? USUAL.getOrDefault(field, List.of()) : List.of(column);
  }

  /** Whether there are usual names for title or text among these. */
  boolean knows(Collection<String> available) {
    return first(names(TITLE), available) != null || first(names(TEXT), available) != null;
  }

  /** Whether there are usual names for title and text among these. */
  boolean knowsBoth(Collection<String> available) {
    return first(names(TITLE), available) != null && first(names(TEXT), available) != null;
  }

  private static @Nullable String first(List<String> names, Collection<String> available) {
    for (String name : names) {
      for (String column : available) {
        if (column.strip().equalsIgnoreCase(name)) {
          return column;
        }
      }
    }
    return null;
  }

  private static InputException missing(String what, String field, Collection<String> available) {
    return new InputException(
        "%s among the columns %s; name one with --column %s=COLUMN"
            .formatted(what, listed(available), field));
  }

  /** The names on one line, which a file that is no table must not make endless. */
  private static String listed(Collection<String> available) {
    String names = String.join(", ", available);
    String some = names.length() > LONGEST_LIST ? names.substring(0, LONGEST_LIST) + "..." : names;
    return some.replaceAll("\\R", " ");
  }
}
