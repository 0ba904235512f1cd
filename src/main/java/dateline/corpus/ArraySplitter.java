package dateline.corpus;

import org.jspecify.annotations.Nullable;

/**
 * The elements of a JSON array. What an element is worth is for its reader to say; here brackets
 * are counted and strings passed over.
 */
final class ArraySplitter implements Splitter {
  private final RecordBytes bytes;
  private long element = 1;
  private boolean closed;
  private int depth;
  private boolean quoted;
  private boolean escaped;

  /** The elements of an array that begins with the next byte that is not a space. */
  ArraySplitter(RecordBytes bytes) {
    this.bytes = bytes;
    skip("");
    bytes.next();
  }

  /** Whether a file that begins so is an array of objects. */
  static boolean begins(String head) {
    String text = head.stripLeading();
    if (!text.startsWith("[")) {
      return false;
    }
    String inside = text.substring(1).stripLeading();
    return inside.startsWith("{") || inside.startsWith("]");
  }

  @Override
  public @Nullable Split next() {
    skip(closed ? "" : ",");
    bytes.begin();
    if (closed) {
      return bytes.peek() < 0 ? null : afterEnd();
    }
    if (bytes.peek() == ']') {
      closed = true;
      bytes.next();
      return next();
    }
    return element();
  }

  @Override
  public long position() {
    return element;
  }

  private Split afterEnd() {
    bytes.next();
    Fault fault = new Fault("not_json", "something follows the end of the array");
    Split rejected = Split.faulty(element++, bytes, fault);
    drain();
    return rejected;
  }

  private @Nullable Split element() {
    depth = 0;
    quoted = false;
    escaped = false;
    while (bytes.length() <= LONGEST) {
      int b = bytes.peek();
      if (b < 0) {
        return unclosed();
      }
      if (isEnd(b)) {
        return Split.whole(element++, bytes);
      }
      take();
    }
    Split rejected = Split.faulty(element++, bytes, Splitter.tooLong());
    while (bytes.peek() >= 0 && !isEnd(bytes.peek())) {
      take();
      bytes.begin();
    }
    return rejected;
  }

  private @Nullable Split unclosed() {
    closed = true;
    Fault fault = new Fault("not_json", "the file ends before its array does");
    return bytes.failure() == null ? Split.faulty(element++, bytes, fault) : null;
  }

  private boolean isEnd(int b) {
    return depth <= 0 && !quoted && (b == ',' || b == ']');
  }

  private void take() {
    int b = bytes.next();
    if (quoted) {
      quoted = escaped || b != '"';
      escaped = !escaped && b == '\\';
    } else if (b == '"') {
      quoted = true;
    } else if (b == '{' || b == '[') {
      depth++;
    } else if (b == '}' || b == ']') {
      depth--;
    }
  }

  private void skip(String also) {
    int b = bytes.peek();
    while (b >= 0 && (b <= ' ' || also.indexOf(b) >= 0)) {
      bytes.next();
      bytes.begin();
      b = bytes.peek();
    }
  }

  private void drain() {
    while (bytes.next() >= 0) {
      bytes.begin();
    }
  }
}
