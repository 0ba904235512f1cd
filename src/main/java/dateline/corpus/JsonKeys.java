package dateline.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of an object's own fields, in order, as far as its beginning can be read.
 *
 * @param names none for what is no object
 */
record JsonKeys(List<String> names) {
  /** What Elasticsearch wraps is an article whatever stands beside it. */
  private static final String WRAPPED = "_source";

  private static final int ONE_BYTE = 0xFF;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  JsonKeys {
    names = List.copyOf(names);
  }

  /** Reads the object that begins with some bytes, which may break off and be damaged. */
  static JsonKeys of(byte[] head) {
    List<String> names = new ArrayList<>();
    try (JsonParser json = parser(head)) {
      JsonToken token = json.nextToken();
      while (token == JsonToken.START_OBJECT && json.nextToken() == JsonToken.FIELD_NAME) {
        names.add(name(json));
        json.nextToken();
        json.skipChildren();
      }
    } catch (IOException e) {
      // What stands before the damage counts.
    }
    return new JsonKeys(names);
  }

  /**
   * Reads bytes as characters of ISO 8859-1, so that none is wrong and offsets are those of bytes.
   */
  static JsonParser parser(byte[] head) throws IOException {
    return JSON.createParser(new String(head, StandardCharsets.ISO_8859_1));
  }

  /** The name at which such a parser stands. */
  static String name(JsonParser json) throws IOException {
    String read = json.currentName();
    return read.chars().allMatch(c -> c <= ONE_BYTE)
        ? new String(read.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        : read;
  }

  /** Whether there is a title or a text among the fields. */
  boolean holdTitleOrText(Columns columns) {
    return columns.knows(names) || names.contains(WRAPPED);
  }

  /** Whether there are both: pictures and people have titles too. */
  boolean holdTitleAndText(Columns columns) {
    return columns.knowsBoth(names) || names.contains(WRAPPED);
  }
}
