package dateline.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the fields of JSON objects; a dot in a column's name reaches into an object. */
final class JsonParser implements Parser {
  /** NaN is no JSON, but it is what Python writes for a missing value. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final Columns columns;

  JsonParser(Columns columns) {
    this.columns = columns;
  }

  @Override
  public @Nullable Function<String, @Nullable Object> fields(String record) throws Fault {
    if (record.isBlank()) {
      return null;
    }
    JsonNode object = tree(record);
    if (!object.isObject()) {
      throw new Fault(
          "not_an_object",
          "expected an object, found " + object.getNodeType().toString().toLowerCase(Locale.ROOT));
    }
    return field -> first(object, columns.names(field));
  }

  private static JsonNode tree(String record) throws Fault {
    try {
      return JSON.readTree(record);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new Fault(
          "not_json", String.format(Locale.ROOT, "%s at character %d", brief(e), column));
    }
  }

  /** The first sentence of a message: the rest is about Java. */
  private static String brief(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("no JSON").split("[:(]", 2)[0].strip();
  }

  private static @Nullable Object first(JsonNode object, List<String> names) {
    for (String name : names) {
      Object value = at(object, name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable Object at(JsonNode object, String name) {
    JsonNode whole = member(object, name);
    int dot = name.indexOf('.');
    if (whole != null || dot < 0) {
      return whole == null ? null : value(whole);
    }
    JsonNode inner = member(object, name.substring(0, dot));
    return inner == null ? null : at(inner, name.substring(dot + 1));
  }

  private static @Nullable JsonNode member(JsonNode object, String name) {
    JsonNode exact = object.get(name);
    if (exact != null) {
      return exact;
    }
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      if (member.getKey().equalsIgnoreCase(name)) {
        return member.getValue();
      }
    }
    return null;
  }

  /**
   * A text, a number, a mark that is set, or the elements of an array as paragraphs, objects by
   * their name; none for anything else.
   */
  private static @Nullable Object value(JsonNode node) {
    if (node.isTextual()) {
      return node.textValue();
    }
    if (node.isArray()) {
      List<String> paragraphs = new ArrayList<>();
      node.forEach(n -> paragraphs.add(n.path("name").asText(n.asText(""))));
      return String.join("\n\n", paragraphs);
    }
    if (node.isBoolean()) {
      return node.booleanValue() ? "true" : null;
    }
    boolean finite = node.isNumber() && Double.isFinite(node.doubleValue());
    return finite ? node.numberValue() : null;
  }
}
