package dateline.corpus;

import dateline.corpus.JsonShape.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The records of JSON documents that stand one after the other, mostly of one alone: the elements
 * of its array of articles, the values of its object of articles, or the document itself. Only the
 * record at hand is held. Where one is damaged, reading goes on with the next that looks like one.
 */
final class DocumentSplitter implements Splitter {
  private static final int FIRST_BYTES = 1 << 13;

  /** Enough to see where a document holds its records: what describes them comes first. */
  private static final int MOST_BYTES = 1 << 20;

  /** How many times the length of the file is read again at most. */
  private static final int MOST_AGAIN = 16;

  private final RecordBytes bytes;
  private final Columns columns;
  private long record = 1;
  private @Nullable JsonShape shape;

  /**
   * The shape of the document before; none before the first and behind a document of one record.
   */
  private @Nullable JsonShape closed;

  /** Whether the next bytes begin a record: neither comma nor key comes first. */
  private boolean atRecord;

  private boolean first;

  /** The beginning of the last whole record; empty before the first. */
  private byte[] lastWhole = new byte[0];

  /** Bytes that were read again. */
  private long again;

  DocumentSplitter(RecordBytes bytes, Columns columns) {
    this.bytes = bytes;
    this.columns = columns;
  }

  @Override
  public long position() {
    return record;
  }

  @Override
  public @Nullable Split next() {
    bytes.skipSpace();
    while (bytes.peek() >= 0) {
      if (shape == null && closed != null && bytes.peek() != '{') {
        return damaged(closed, "something follows the document that is none");
      }
      JsonShape here = shape == null ? begin() : shape;
      Split split = here.kind() == Kind.RECORD ? document() : inside(here);
      if (split != null) {
        return split;
      }
      bytes.skipSpace();
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
    closed = null;
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
    if (!atRecord && here.kind() == Kind.VALUES && !JsonGrammar.takeKey(bytes)) {
      return damaged(here, "a key is missing");
    }
    atRecord = false;
    first = false;
    bytes.skipSpace();
    return bytes.peek() == '['
        ? damaged(here, "an array stands where an object is due")
        : record(here);
  }

  private boolean comma() {
    boolean comma = bytes.peek() == ',';
    if (comma && !first) {
      bytes.next();
      bytes.skipSpace();
    }
    return comma != first;
  }

  /** Reads one value. */
  private @Nullable Split record(JsonShape here) {
    JsonGrammar value = JsonGrammar.value();
    int comma = 0;
    bytes.begin();
    while (bytes.length() <= LONGEST) {
      int b = bytes.peek();
      if (b < 0) {
        return unfinished(here, value);
      }
      if (!value.accept(b)) {
        return value.ended() ? whole(here) : damaged(here, comma);
      }
      comma = b == ',' && !value.isInString() ? bytes.length() : comma;
      bytes.next();
      if (value.ended()) {
        return whole(here);
      }
    }
    Split split = Split.faulty(record++, bytes, Splitter.tooLong());
    goBack(here);
    resume(here);
    return split;
  }

  private Split whole(JsonShape here) {
    if (here.kind() == JsonShape.Kind.VALUES && bytes.isLastRecord()) {
      return last(here);
    }
    lastWhole = bytes.record(Math.min(bytes.length(), RecordStart.BEGINNING));
    return Split.whole(record++, bytes);
  }

  /** A record that ends with the bracket of its document lost its own and took others in. */
  private Split last(JsonShape here) {
    Split whole = Split.whole(record, bytes);
    Split faulty = faulty("the record has no end before others begin");
    bytes.back(1);
    resume(here);
    return atRecord ? faulty : whole;
  }

  private @Nullable Split unfinished(JsonShape here, JsonGrammar value) {
    value.accept(' ');
    shape = null;
    if (bytes.failure() != null) {
      return null;
    }
    if (value.ended()) {
      return whole(JsonShape.record());
    }
    Split split = faulty("the file ends before its record does");
    if (goBack(here)) {
      resume(here);
    }
    return split;
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
    closed = here;
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
    if (!goBack(here)) {
      bytes.back(comma > 0 ? comma : Math.max(1, at - 1));
    }
    resume(here);
    return split;
  }

  /**
   * Goes back behind a damaged record's first byte, where it may have taken others in: a value that
   * lost its bracket goes on with the next key as with one of its own.
   */
  private boolean goBack(JsonShape here) {
    boolean back =
        here.kind() == JsonShape.Kind.VALUES
            && bytes.length() > 1
            && again <= MOST_AGAIN * bytes.offset();
    if (back) {
      again += bytes.length();
      bytes.back(1);
    }
    return back;
  }

  private Split faulty(String detail) {
    return Split.faulty(record++, bytes, new Fault("not_json", detail));
  }

  /** Goes on to the next record, or to the end where none is found. */
  private void resume(JsonShape here) {
    atRecord = new RecordStart(here, bytes, columns, lastWhole).find();
    shape = atRecord && here.kind() != Kind.RECORD ? here : null;
  }
}
