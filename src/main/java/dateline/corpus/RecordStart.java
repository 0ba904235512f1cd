package dateline.corpus;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds the next record of a JSON document behind a damaged one: an object that begins as the last
 * whole record did, or that has a title and a text. Before any record was whole, one of these will
 * do.
 */
final class RecordStart {
  /** Enough to tell a record's first two keys. */
  static final int BEGINNING = 1 << 11;

  /** Enough to tell that a bracket opens an object with a key. */
  private static final int FIRST_KEY = 1 << 7;

  private final JsonShape shape;
  private final RecordBytes bytes;
  private final Columns columns;
  private final boolean learnt;
  private final Pattern beginning;

  /**
   * Looks for a record from the next byte on.
   *
   * @param whole the beginning of the last whole record; empty before the first
   */
  RecordStart(JsonShape shape, RecordBytes bytes, Columns columns, byte[] whole) {
    this.shape = shape;
    this.bytes = bytes;
    this.columns = columns;
    JsonKeys keys = JsonKeys.of(whole);
    learnt = keys.holdTitleOrText(columns);
    beginning = JsonShape.beginning(learnt ? keys.names() : shape.keys());
  }

  /** Passes over what stands before the next record; answers whether there is one. */
  boolean find() {
    int previous = 0;
    bytes.begin();
    for (int b = bytes.peek(); b >= 0; b = bytes.peek()) {
      if (b == '{' && isRecord(previous)) {
        return true;
      }
      bytes.next();
      bytes.begin();
      previous = b > ' ' || shape.kind() == JsonShape.Kind.RECORD ? b : previous;
    }
    return false;
  }

  /** Documents begin on lines of their own, values after a colon, elements after anything else. */
  private boolean isRecord(int previous) {
    return switch (shape.kind()) {
      case RECORD -> previous == '\n';
      case VALUES -> previous == ':' && begins();
      case ARRAY -> previous != ':' && begins();
    };
  }

  private boolean begins() {
    return head(FIRST_KEY).stripLeading().matches("(?s)\\{\\s*(?:\".*)?")
        && (beginning.matcher(head(BEGINNING)).lookingAt() || isArticle());
  }

  private boolean isArticle() {
    JsonKeys keys = JsonKeys.of(bytes.head(BEGINNING));
    return learnt ? keys.holdTitleAndText(columns) : keys.holdTitleOrText(columns);
  }

  private String head(int most) {
    return new String(bytes.head(most), StandardCharsets.ISO_8859_1);
  }
}
