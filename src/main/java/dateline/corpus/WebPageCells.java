package dateline.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables whose cells may hold web pages, with what the server said before them or without, as
 * Archives Unleashed derives such tables from web archives: of such a cell the text is the page's
 * article, and what else the page says counts where the table has no column for it. When a page was
 * crawled is not when its article was published.
 */
record WebPageCells(Parser table) implements Parser {
  /** Enough to see what a cell is. */
  private static final int BEGINNING = 400;

  private static final Pattern SERVER = Pattern.compile("\\s*HTTP/\\d[\\d.]* \\d{3}\\b");
  private static final Pattern PAGE =
      Pattern.compile("\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype\\s+)?html\\b", flags());
  private static final Pattern END_OF_HEADERS = Pattern.compile("\\r?\\n\\h*\\r?\\n|\\r\\r");

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[\\w-]{1,30}/[\\w.+-]{1,100}(?:;.{0,100})?");

  /** Tags that no plain text has by chance. */
  private static final Pattern TAGS =
      Pattern.compile("</(?:p|a|b|i|div|span|em|strong|li|h[1-6])>|<(?:br|p)\\s*/?>", flags());

  private static final Pattern HOST = Pattern.compile("\\s*[\\w-]+(?:\\.[\\w-]+)+\\s*");

  @Override
  public @Nullable Function<String, @Nullable Object> fields(String record) throws Fault {
    Function<String, @Nullable Object> fields = table.fields(record);
    return fields == null ? null : read(fields);
  }

  /**
   * The fields of a row, those of the page in it with them.
   *
   * @param row by the names of fields in {@link Columns}
   * @throws Fault for a page that holds no article and for what is neither page nor text
   */
  static Function<String, @Nullable Object> read(Function<String, @Nullable Object> row)
      throws Fault {
    String type = text(row, Columns.MEDIA_TYPE).toLowerCase(Locale.ROOT);
    boolean text = type.startsWith("text/") || type.startsWith("application/xhtml");
    if (!text && MEDIA_TYPE.matcher(type).matches()) {
      throw new Fault("no_article", "of the kind " + type);
    }
    String cell = text(row, Columns.TEXT);
    String beginning = cell.substring(0, Math.min(BEGINNING, cell.length()));
    boolean served = SERVER.matcher(beginning).lookingAt();
    String content = served ? withoutHeaders(cell) : cell;
    if (served || PAGE.matcher(beginning).lookingAt()) {
      return page(row, content);
    }
    return TAGS.matcher(cell).find() ? with(row, Map.of(Columns.TEXT, HtmlText.of(cell))) : row;
  }

  private static Function<String, @Nullable Object> page(
      Function<String, @Nullable Object> row, String content) throws Fault {
    WebPage page = new WebPage(orNull(text(row, Columns.URL)), day(row), "UTF-8");
    Function<String, @Nullable Object> said = page.fields(content.getBytes(StandardCharsets.UTF_8));
    return field -> {
      Object value = said.apply(field);
      return value == null || isBetter(field, text(row, field)) ? row.apply(field) : value;
    };
  }

  /** Whether a cell counts although the page says something: a host is not a publisher's name. */
  private static boolean isBetter(String field, String cell) {
    boolean host = field.equals(Columns.PUBLISHER) && HOST.matcher(cell).matches();
    return !field.equals(Columns.TEXT) && !cell.isBlank() && !host;
  }

  /** When the page was crawled: {@code 20240308} is a day. */
  private static @Nullable String day(Function<String, @Nullable Object> row) {
    return orNull(text(row, Columns.RETRIEVED));
  }

  private static String withoutHeaders(String cell) {
    Matcher end = END_OF_HEADERS.matcher(cell);
    return end.find() ? cell.substring(end.end()) : "";
  }

  private static Function<String, @Nullable Object> with(
      Function<String, @Nullable Object> row, Map<String, String> more) {
    return field -> more.containsKey(field) ? more.get(field) : row.apply(field);
  }

  private static String text(Function<String, @Nullable Object> row, String field) {
    Object value = row.apply(field);
    return value == null ? "" : value.toString();
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE;
  }
}
