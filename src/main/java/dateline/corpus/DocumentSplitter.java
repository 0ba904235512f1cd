package dateline.corpus;

import dateline.corpus.JsonShape.Kind;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The records of JSON documents that stand one after the other, mostly of one alone: the elements
 * of its array of articles, the values of its object of articles, or the document itself. Only the
 * record at hand is held. Where one is damaged, reading goes on with the next that begins as the
 * first one did.
 */
final class DocumentSplitter implements Splitter {
  private static final int FIRST_BYTES = 1 << 13;

  /** Enough to see where a document holds its records: what describes them comes first. */
  private static final int MOST_BYTES = 1 << 20;

  private final RecordBytes bytes;
  private final Columns columns;
  private long record = 1;
  private @Nullable JsonShape shape;

  /** Whether the next bytes begin a record: neither comma nor key comes first. */
  private boolean atRecord;

  private boolean first;

  DocumentSplitter(RecordBytes bytes, Columns columns) {
    this.bytes = bytes;
    this.columns = columns;
  }

  /**
   * Whether a file that begins so is read as documents: its first object holds records, or goes on
   * over several lines. One object a line is JSON Lines.
   */
  static boolean begins(byte[] head, Columns columns) {
    String text = new String(head, StandardCharsets.UTF_8).stripLeading();
    if (!text.startsWith("{")) {
      return false;
    }
    JsonShape shape = JsonShapeFinder.of(head, true, columns);
    return shape == null || shape.kind() != Kind.RECORD || isBroken(text);
  }

  /** Whether an object's first line is not all of it, and the next does not begin another. */
  private static boolean isBroken(String text) {
    String line = text.lines().findFirst().orElse("");
    String rest = text.substring(line.length()).strip();
    JsonGrammar grammar = JsonGrammar.value();
    boolean complete = line.strip().chars().allMatch(grammar::accept) && grammar.ended();
    return !complete && !rest.isEmpty() && !rest.startsWith("{");
  }

  @Override
  public long position() {
    return record;
  }

  @Override
  public @Nullable Split next() {
    skipSpace();
    while (bytes.peek() >= 0) {
      JsonShape here = shape == null ? begin() : shape;
      Split split = here.kind() == Kind.RECORD ? document() : inside(here);
      if (split != null) {
        return split;
      }
      skipSpace();
    }
    return end();
  }

  private @Nullable Split end() {
    boolean open = shape != null && bytes.failure() == null;
    shape = null;
    return open ? faulty("the file ends before its document does") : null;
  }

  /** Begins a document and goes into what holds its records. */
  private JsonShape begin() {
    JsonShape found = null;
    for (int most = FIRST_BYTES; found == null; most *= 2) {
      byte[] head = bytes.head(most);
      found = JsonShapeFinder.of(head, head.length < most || most >= MOST_BYTES, columns);
    }
    shape = found;
    for (int i = 0; found.kind() != Kind.RECORD && i <= found.start(); i++) {
      bytes.next();
    }
    first = true;
    atRecord = false;
    return found;
  }

  private @Nullable Split document() {
    shape = null;
    return record(JsonShape.record());
  }

  private @Nullable Split inside(JsonShape here) {
    if (!atRecord && bytes.peek() == here.closing()) {
      bytes.next();
      return rest(here);
    }
    if (!atRecord && !comma()) {
      return damaged(here, "a comma is missing");
    }
    if (!atRecord && here.kind() == Kind.VALUES && !key()) {
      return damaged(here, "a key is missing");
    }
    atRecord = false;
    first = false;
    skipSpace();
    return record(here);
  }

  private boolean comma() {
    boolean comma = bytes.peek() == ',';
    if (comma && !first) {
      bytes.next();
      skipSpace();
    }
    return comma != first;
  }

  /** Takes a key and its colon. */
  private boolean key() {
    JsonGrammar key = JsonGrammar.value();
    bytes.begin();
    while (bytes.length() <= LONGEST && !key.ended() && key.accept(bytes.peek())) {
      bytes.next();
    }
    skipSpace();
    boolean colon = key.ended() && bytes.peek() == ':';
    return colon && bytes.next() == ':';
  }

  /** Reads one value. */
  private @Nullable Split record(JsonShape here) {
    JsonGrammar value = JsonGrammar.value();
    int comma = 0;
    bytes.begin();
    while (bytes.length() <= LONGEST) {
      int b = bytes.peek();
      if (b < 0) {
        shape = null;
        return unfinished(value);
      }
      if (!value.accept(b)) {
        return value.ended() ? whole() : damaged(here, comma);
      }
      comma = b == ',' && !value.isInString() ? bytes.length() : comma;
      bytes.next();
      if (value.ended()) {
        return whole();
      }
    }
    Split split = Split.faulty(record++, bytes, Splitter.tooLong());
    resume(here);
    return split;
  }

  private Split whole() {
    return Split.whole(record++, bytes);
  }

  private @Nullable Split unfinished(JsonGrammar value) {
    value.accept(' ');
    if (bytes.failure() != null) {
      return null;
    }
    return value.ended() ? whole() : faulty("the file ends before its record does");
  }

  /** Takes what follows the records up to the document's end. */
  private @Nullable Split rest(JsonShape here) {
    JsonGrammar rest = JsonGrammar.rest(here.depth());
    bytes.begin();
    while (!rest.ended()) {
      int b = bytes.peek();
      if (b < 0) {
        return null;
      }
      if (!rest.accept(b)) {
        return damaged(here, "something else follows the records");
      }
      bytes.next();
      bytes.begin();
    }
    shape = null;
    return null;
  }

  private Split damaged(JsonShape here, String detail) {
    Split split = faulty(detail);
    resume(here);
    return split;
  }

  /** A record that cannot go on with the next byte: the next one begins after its last comma. */
  private Split damaged(JsonShape here, int comma) {
    int at = bytes.length() + 1;
    bytes.next();
    Split split = faulty("the record is damaged at its byte " + at);
    bytes.back(comma > 0 ? comma : Math.max(1, at - 1));
    resume(here);
    return split;
  }

  private Split faulty(String detail) {
    return Split.faulty(record++, bytes, new Fault("not_json", detail));
  }

  /** Goes on to the next record, or to the end where none is found. */
  private void resume(JsonShape here) {
    atRecord = new RecordStart(here, bytes).find();
    shape = atRecord && here.kind() != Kind.RECORD ? here : null;
  }

  private void skipSpace() {
    bytes.begin();
    while (bytes.peek() >= 0 && bytes.peek() <= ' ') {
      bytes.next();
      bytes.begin();
    }
  }
}
