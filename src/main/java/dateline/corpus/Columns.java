package dateline.corpus;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file holds which field of an article: what the user asked for, else the usual
 * names, the first that is there. Case does not matter.
 *
 * @param asked columns that the user names, by field
 */
public record Columns(Map<String, String> asked) implements Serializable {
  public static final String TITLE = "title";
  public static final String TEXT = "text";
  public static final String PUBLISHER = "publisher";
  public static final String URL = "url";
  public static final String AUTHOR = "author";
  public static final String DATE = "date";
  public static final String LANGUAGE = "language";

  private static final Map<String, List<String>> USUAL =
      Map.of(
          TITLE,
          List.of("title", "headline", "headlines", "article_title"),
          TEXT,
          List.of(
              "text",
              "body",
              "content",
              "maintext",
              "article_content",
              "articles",
              "article_text",
              "lead",
              "summary",
              "description"),
          PUBLISHER,
          List.of(
              "publisher",
              "source.name",
              "source.title",
              "source",
              "source_domain",
              "media_name",
              "outlet",
              "website"),
          URL,
          List.of("url", "link", "canonical_url", "source_url"),
          AUTHOR,
          List.of("author", "authors", "byline", "creator", "author.name"),
          DATE,
          List.of(
              "date",
              "published",
              "publishedat",
              "published_at",
              "date_publish",
              "pub_date",
              "publish_date",
              "published_date",
              "pubdate"),
          LANGUAGE,
          List.of("language", "lang"));

  /** The fields of an article, in the order in which messages name them. */
  public static final List<String> FIELDS =
      List.of(TITLE, TEXT, PUBLISHER, AUTHOR, URL, DATE, LANGUAGE);

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
    for (String field : FIELDS) {
      String column = first(names(field), available);
      if (column != null) {
        resolved.put(field, column);
      } else if (asked.containsKey(field)) {
        throw missing("no column " + asked.get(field), field, available);
      }
    }
    if (!resolved.containsKey(TITLE) && !resolved.containsKey(TEXT)) {
      throw missing("no column known to hold title or text", TEXT, available);
    }
    return resolved;
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
            .formatted(what, String.join(", ", available), field));
  }
}
