package dateline.corpus.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON as pages write it: with comments, trailing commas, line breaks in strings, quotation marks
 * in strings, cut off. Reads up to the first thing that cannot be read and keeps what came before.
 * Linear in the length of the text; nothing is deeper than {@value #DEEPEST} levels.
 */
final class LooseJson {
  private static final int DEEPEST = 60;

  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  /** What stands around JSON in scripts so that old browsers skip it. */
  private static final Pattern WRAPPING =
      Pattern.compile("(?://|/\\*)?\\s?(?:<!\\[CDATA\\[|]]>|<!--|-->)(?:\\s?\\*/)?");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ArrayNode roots = NODES.arrayNode();
  private final Deque<JsonNode> open = new ArrayDeque<>();
  private @Nullable String name;

  private LooseJson() {}

  /** The values that stand one after another in a script, as far as they can be read. */
  static ArrayNode read(String script) {
    String bare = withoutWrapping(script);
    LooseJson strict = new LooseJson();
    if (strict.readAll(bare)) {
      return strict.roots;
    }
    LooseJson mended = new LooseJson();
    boolean whole = mended.readAll(LooseQuotes.escaped(bare));
    return whole || strict.roots.isEmpty() ? mended.roots : strict.roots;
  }

  private static String withoutWrapping(String script) {
    String trimmed = script.strip();
    boolean wrapped = !trimmed.startsWith("{") && !trimmed.startsWith("[");
    return wrapped ? WRAPPING.matcher(trimmed).replaceAll(" ") : trimmed;
  }

  /** Whether all of it could be read. */
  private boolean readAll(String json) {
    try (JsonParser parser = LENIENT.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        add(token, parser);
      }
      return open.isEmpty();
    } catch (IOException e) {
      // A script that is no JSON further on says nothing further on.
      return false;
    }
  }

  private void add(JsonToken token, JsonParser parser) throws IOException {
    switch (token) {
      case START_OBJECT -> open(NODES.objectNode());
      case START_ARRAY -> open(NODES.arrayNode());
      case END_OBJECT, END_ARRAY -> open.poll();
      case FIELD_NAME -> name = parser.currentName();
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          attach(NODES.textNode(parser.getText()));
      case VALUE_TRUE, VALUE_FALSE -> attach(NODES.booleanNode(token == JsonToken.VALUE_TRUE));
      default -> attach(NODES.nullNode());
    }
  }

  private void open(JsonNode container) {
    attach(container);
    open.push(container);
  }

  /** The first of several values of one name counts. */
  private void attach(JsonNode value) {
    JsonNode parent = open.peek();
    if (parent == null) {
      roots.add(value);
    } else if (parent instanceof ArrayNode array) {
      array.add(value);
    } else if (parent instanceof ObjectNode object && name != null) {
      object.putIfAbsent(name, value);
    }
  }
}
