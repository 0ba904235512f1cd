package dateline.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the items of a JSON Feed, version 1 or 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeedParser implements Parser {
  private static final Pattern VERSION =
      Pattern.compile(
          "\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org\\\\?/version\\\\?/");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, String> feed;

  private JsonFeedParser(Map<String, String> feed) {
    this.feed = feed;
  }

  /** Whether a file that begins so is a JSON Feed. */
  static boolean begins(String head) {
    return head.stripLeading().startsWith("{") && VERSION.matcher(head).find();
  }

  /** The parser for the items of a feed; what it says of itself before them holds for them. */
  static JsonFeedParser of(String head) {
    Map<String, String> said = new TreeMap<>();
    try (com.fasterxml.jackson.core.JsonParser json = JSON.createParser(head)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME && !json.currentName().equals("items")) {
        if (json.nextToken() == JsonToken.VALUE_STRING) {
          said.put(json.currentName(), json.getText());
        }
        json.skipChildren();
      }
    } catch (IOException e) {
      // What stands before the damage counts.
    }
    return new JsonFeedParser(said);
  }

  @Override
  public @Nullable Function<String, @Nullable Object> fields(String record) throws Fault {
    if (record.isBlank()) {
      return null;
    }
    JsonNode item = item(record);
    return field ->
        switch (field) {
          case Columns.TITLE -> first(item, "title");
          case Columns.TEXT -> text(item);
          case Columns.PUBLISHER -> feed.get("title");
          case Columns.AUTHOR -> authors(item);
          case Columns.URL -> first(item, "url", "external_url");
          case Columns.DATE -> first(item, "date_published", "date_modified");
          case Columns.LANGUAGE -> language(item);
          case Columns.MODIFIED -> item.has("date_published") ? first(item, "date_modified") : null;
          case Columns.SECTION -> joined(item.path("tags"), "; ");
          default -> null;
        };
  }

  private static JsonNode item(String record) throws Fault {
    try {
      JsonNode item = JSON.readTree(record);
      if (item.isObject()) {
        return item;
      }
      throw new Fault("not_an_object", "the item is no object");
    } catch (JsonProcessingException e) {
      throw new Fault("not_json", "the item cannot be read as JSON");
    }
  }

  private static @Nullable String first(JsonNode item, String... names) {
    return Stream.of(names)
        .map(name -> item.path(name).asText("").strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String text(JsonNode item) {
    String html = HtmlText.of(item.path("content_html").asText(""));
    return html.isEmpty() ? first(item, "content_text", "summary") : html;
  }

  /** Version 1 knows one author, 1.1 several. */
  private static @Nullable String authors(JsonNode item) {
    String several = joined(item.path("authors"), "\n");
    return several == null ? first(item.path("author"), "name") : several;
  }

  private @Nullable String language(JsonNode item) {
    String own = first(item, "language");
    return own == null ? feed.get("language") : own;
  }

  /** The elements of an array, objects by their name. */
  private static @Nullable String joined(JsonNode array, String separator) {
    List<String> names =
        StreamSupport.stream(array.spliterator(), false)
            .map(element -> element.path("name").asText(element.asText("")).strip())
            .filter(name -> !name.isEmpty())
            .toList();
    return names.isEmpty() ? null : String.join(separator, names);
  }
}
