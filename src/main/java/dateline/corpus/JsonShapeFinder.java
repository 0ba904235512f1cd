package dateline.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dateline.corpus.JsonShape.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a document holds its records by reading its beginning: in an array under one of the
 * usual names, in another array of objects that look like articles, or in the values of an object
 * that has no other; else the document is a record itself.
 */
final class JsonShapeFinder {
  /** Names under which interfaces and exports hand out their articles. */
  private static final Set<String> USUAL =
      Set.of(
          "articles",
          "results",
          "items",
          "data",
          "value",
          "hits",
          "docs",
          "documents",
          "records",
          "news",
          "stories",
          "entries");

  /** Objects around an array of records: {@code response.docs} has two. */
  private static final int DEEPEST = 3;

  private static final Pattern NAMED =
      Pattern.compile("\"(?i:" + String.join("|", USUAL) + ")\"\\s*:\\s*(?=\\[\\s*\\{)");

  private static final Pattern VALUE =
      Pattern.compile("(?:\\A\\s*\\{|\\}\\s*,)\\s*\"[^\"\\\\]{1,200}\"\\s*:\\s*(?=\\{)");

  /** Damage so near the end is that the bytes end there. */
  private static final int END = 4;

  private final JsonParser json;
  private final Columns columns;
  private final List<String> topKeys = new ArrayList<>();
  private @Nullable List<String> firstValue;
  private boolean onlyObjects = true;
  private boolean ofObjects;
  private @Nullable JsonShape candidate;

  private JsonShapeFinder(JsonParser json, Columns columns) {
    this.json = json;
    this.columns = columns;
  }

  /**
   * The shape of the document that begins with some bytes.
   *
   * @param whole whether these are all bytes, or all that will be looked at
   * @return none when more bytes are needed to tell
   */
  static @Nullable JsonShape of(byte[] head, boolean whole, Columns columns) {
    try (JsonParser json = JsonKeys.parser(head)) {
      return new JsonShapeFinder(json, columns).find(head, whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable JsonShape find(byte[] head, boolean whole) {
    try {
      JsonToken first = json.nextToken();
      JsonShape found =
          first == JsonToken.START_ARRAY
              ? new JsonShape(Kind.ARRAY, offset(), 0, elementKeys())
              : first == JsonToken.START_OBJECT ? object(1, topKeys) : null;
      return found == null ? decided() : found;
    } catch (IOException e) {
      if (!whole && json.currentLocation().getCharOffset() >= head.length - END) {
        return null;
      }
      JsonShape decided = decided();
      return decided.kind() == Kind.RECORD ? damaged(head) : decided;
    }
  }

  /**
   * Reads an object, noting its keys, but not those that name arrays: {@code articles} may hold a
   * text as well. None where it holds no array that settles the shape.
   */
  private @Nullable JsonShape object(int depth, List<String> keys) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = JsonKeys.name(json);
      boolean usual = USUAL.contains(key.toLowerCase(Locale.ROOT));
      if (!usual) {
        keys.add(key);
      }
      JsonToken value = json.nextToken();
      onlyObjects &= depth > 1 || value == JsonToken.START_OBJECT;
      JsonShape found = null;
      if (value == JsonToken.START_ARRAY) {
        found = array(usual, depth);
      } else if (value == JsonToken.START_OBJECT && depth < DEEPEST) {
        found = object(depth + 1, valueKeys(depth));
      } else {
        json.skipChildren();
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * Where to note the keys of an object inside one of this depth: of the values of the outermost
   * one, the first that looks like an article counts.
   */
  private List<String> valueKeys(int depth) {
    List<String> keys = new ArrayList<>();
    if (depth == 1 && (firstValue == null || !columns.knows(firstValue))) {
      firstValue = keys;
    }
    return keys;
  }

  private @Nullable JsonShape array(boolean usual, int depth) throws IOException {
    int start = offset();
    List<String> keys = elementKeys();
    boolean known = new JsonKeys(keys).holdTitleOrText(columns);
    JsonShape shape = new JsonShape(Kind.ARRAY, start, depth, keys);
    if (usual && known) {
      return shape;
    }
    boolean possible = usual ? ofObjects : known;
    candidate = candidate == null && possible ? shape : candidate;
    while (json.currentToken() != JsonToken.END_ARRAY) {
      json.skipChildren();
      json.nextToken();
    }
    return null;
  }

  /**
   * The keys of an array's first element, as far as they can be read; none where it is no object.
   */
  private List<String> elementKeys() throws IOException {
    List<String> keys = new ArrayList<>();
    JsonToken first = json.nextToken();
    ofObjects = first == JsonToken.START_OBJECT || first == JsonToken.END_ARRAY;
    try {
      while (first == JsonToken.START_OBJECT && json.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(JsonKeys.name(json));
        json.nextToken();
        json.skipChildren();
      }
    } catch (IOException e) {
      if (!columns.knows(keys)) {
        throw e;
      }
    }
    return keys;
  }

  private int offset() {
    return (int) json.currentTokenLocation().getCharOffset();
  }

  private JsonShape decided() {
    if (columns.knows(topKeys)) {
      return JsonShape.record();
    }
    if (candidate != null) {
      return candidate;
    }
    boolean values = onlyObjects && firstValue != null && columns.knows(firstValue);
    return values ? new JsonShape(Kind.VALUES, 0, 0, firstValue) : JsonShape.record();
  }

  /** The shape of a document that is damaged before its records begin. */
  private JsonShape damaged(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    Matcher named = NAMED.matcher(text);
    if (named.find()) {
      return new JsonShape(Kind.ARRAY, named.end(), 1, List.of());
    }
    boolean record = columns.knows(topKeys) || !text.stripLeading().startsWith("{");
    return record ? JsonShape.record() : values(head, text);
  }

  /** The shape of a document with a value that is an article, whatever its other values are. */
  private JsonShape values(byte[] head, String text) {
    for (Matcher value = VALUE.matcher(text); value.find(); ) {
      int end = Math.min(head.length, value.end() + RecordStart.BEGINNING);
      JsonKeys keys = JsonKeys.of(Arrays.copyOfRange(head, value.end(), end));
      if (keys.holdTitleAndText(columns)) {
        return new JsonShape(Kind.VALUES, text.indexOf('{'), 0, keys.names());
      }
    }
    return JsonShape.record();
  }
}
