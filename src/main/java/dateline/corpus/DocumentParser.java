package dateline.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the articles that news interfaces hand out. NewsAPI ends a text after 200 characters with
 * the number of those it leaves out ({@code [+1234 chars]}, newsapi.org/docs/endpoints/everything);
 * Event Registry says of an article whether it is a copy ({@code isDuplicate}).
 */
final class DocumentParser implements Parser {
  private static final Pattern LEFT_OUT = Pattern.compile("\\[\\+\\d{1,9} chars]\\s*$");

  /** Characters at the end where the mark stands if there is one: long texts are not searched. */
  private static final int TAIL = 40;

  private static final String WRAPPED = "\"_source\"";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonParser articles;
  private final JsonParser descriptions;

  DocumentParser(Columns columns) {
    articles = new JsonParser(columns);
    descriptions = new JsonParser(new Columns(Map.of(Columns.TEXT, "description")));
  }

  @Override
  public @Nullable Function<String, @Nullable Object> fields(String record) throws Fault {
    return article(record.contains(WRAPPED) ? unwrapped(record) : record);
  }

  private @Nullable Function<String, @Nullable Object> article(String record) throws Fault {
    Function<String, @Nullable Object> fields = articles.fields(record);
    Object value = fields == null ? null : fields.apply(Columns.TEXT);
    String text = value == null ? "" : value.toString();
    int tail = Math.max(0, text.length() - TAIL);
    Matcher mark = LEFT_OUT.matcher(text.substring(tail));
    if (fields == null || !mark.find()) {
      return fields;
    }
    String beginning = text.substring(0, tail + mark.start()).stripTrailing();
    String shown = joined(description(record), beginning);
    return field ->
        switch (field) {
          case Columns.TEXT -> shown;
          case Columns.TRUNCATED -> "true";
          default -> fields.apply(field);
        };
  }

  /** The object that Elasticsearch and its like wrap; the record itself where it wraps none. */
  private static String unwrapped(String record) {
    try {
      JsonNode inner = JSON.readTree(record).path("_source");
      return inner.isObject() ? inner.toString() : record;
    } catch (JsonProcessingException e) {
      return record;
    }
  }

  private String description(String record) throws Fault {
    Function<String, @Nullable Object> fields = descriptions.fields(record);
    Object text = fields == null ? null : fields.apply(Columns.TEXT);
    return text == null ? "" : text.toString().strip();
  }

  /** A description that says more than what is left of the text stands before it. */
  private static String joined(String description, String beginning) {
    String start = withoutEllipsis(beginning);
    if (description.length() <= start.length()) {
      return beginning;
    }
    return description.contains(start) ? description : description + "\n\n" + beginning;
  }

  private static String withoutEllipsis(String text) {
    int end = text.length();
    while (end > 0 && ". \n\t\u2026".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }
}
