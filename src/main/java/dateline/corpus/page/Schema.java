package dateline.corpus.page;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.text.Cleaner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What schema.org's terms mean in a node of JSON-LD. */
final class Schema {
  /** Names of people and headlines are shorter. */
  private static final int LONGEST = 2_000;

  private static final int MOST_ELEMENTS = 50;
  private static final Set<String> PAGES = Set.of("webpage", "itempage", "collectionpage");

  private Schema() {}

  /** Whether it describes an article: NewsArticle, LiveBlogPosting, Report and the like. */
  static boolean isArticle(JsonNode node) {
    return types(node).stream()
        .anyMatch(t -> t.endsWith("article") || t.endsWith("posting") || t.equals("report"));
  }

  static boolean isPage(JsonNode node) {
    return types(node).stream().anyMatch(PAGES::contains);
  }

  /** The values of a property: the elements of an array, or the one value. */
  static List<JsonNode> values(JsonNode node, String property) {
    return elements(node.path(property));
  }

  static List<JsonNode> elements(JsonNode value) {
    List<JsonNode> elements = new ArrayList<>();
    if (value.isArray()) {
      for (int i = 0; i < Math.min(MOST_ELEMENTS, value.size()); i++) {
        elements.add(value.get(i));
      }
    } else if (!value.isMissingNode() && !value.isNull()) {
      elements.add(value);
    }
    return elements;
  }

  /** The first text that a property gives; none without one. */
  static @Nullable String text(JsonNode node, String property) {
    for (JsonNode value : values(node, property)) {
      String text = text(value);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** A text as such, or an object's value, name or address. */
  static @Nullable String text(JsonNode value) {
    JsonNode text = value;
    for (String part : List.of("@value", "name", "@id")) {
      text = text.isObject() && value.has(part) ? first(value.get(part)) : text;
    }
    boolean says = text.isTextual() && text.textValue().length() <= LONGEST;
    String line = says ? Cleaner.line(text.textValue()) : "";
    return line.isEmpty() ? null : line;
  }

  private static JsonNode first(JsonNode value) {
    return value.isArray() && !value.isEmpty() ? value.get(0) : value;
  }

  private static List<String> types(JsonNode node) {
    return values(node, "@type").stream()
        .filter(JsonNode::isTextual)
        .map(type -> type.textValue().strip().toLowerCase(Locale.ROOT))
        .map(type -> type.substring(type.lastIndexOf('/') + 1).replaceFirst("^schema:", ""))
        .toList();
  }
}
