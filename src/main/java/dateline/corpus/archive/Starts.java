package dateline.corpus.archive;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds where records begin. */
final class Starts {
  private static final String MAGIC = "WARC/";
  private static final String WEB = "http";

  /** No limit to how far to look. */
  static final long ANYWHERE = Long.MAX_VALUE;

  private static final int LONGEST_VERSION = 16;
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_LINE = 1 << 12;

  private Starts() {}

  /** Whether a record begins here, where one is expected. */
  static boolean at(Window window) {
    return isWarc(window) || arcLine(window) != null;
  }

  static boolean isWarc(Window window) {
    return follows(window, MAGIC);
  }

  private static boolean follows(Window window, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (window.peek(i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The ARC header line that begins here, with its length in bytes; none where none does. */
  static @Nullable ArcLine arcLine(Window window) {
    if (!isLetter(window.peek(0))) {
      return null;
    }
    int length = lineLength(window);
    if (length < 0) {
      return null;
    }
    byte[] line = window.copy(window.taken(), window.taken() + length);
    return ArcLine.of(new String(line, StandardCharsets.UTF_8));
  }

  /** Bytes up to the next line feed; -1 where it is too far or missing. */
  static int lineLength(Window window) {
    for (int i = 0; i < LONGEST_LINE; i++) {
      int b = window.peek(i);
      if (b == '\n' || b < 0) {
        return b < 0 ? -1 : i;
      }
    }
    return -1;
  }

  /**
   * Goes to the next place in the stretch where a record clearly begins, which is one with a
   * version and the name of a field after it, or a whole ARC header line.
   *
   * @param before the byte before the next one
   * @param most how many bytes to look through
   * @param keep whether the bytes passed over are kept
   * @return whether there is one
   */
  static boolean seek(Window window, int before, long most, boolean keep) {
    int last = before;
    long passed = 0;
    for (int b = window.peek(0); b >= 0 && passed < most; b = window.peek(0)) {
      if ((b == 'W' && isClearlyWarc(window)) || isClearlyArc(window, b, last)) {
        return true;
      }
      last = b;
      passed++;
      window.skip(1);
      if (!keep) {
        window.mark();
      }
    }
    return false;
  }

  /** A page that breaks off may leave the line that follows it without a beginning of its own. */
  private static boolean isClearlyArc(Window window, int b, int before) {
    boolean beginsLine = isLetter(b) && (before == '\n' || before == '\r');
    return (beginsLine || (b == 'h' && follows(window, WEB))) && arcLine(window) != null;
  }

  /** {@code WARC/1.1}, the end of the line, the name of a field and a colon. */
  private static boolean isClearlyWarc(Window window) {
    if (!isWarc(window) || !isDigit(window.peek(MAGIC.length()))) {
      return false;
    }
    int i = MAGIC.length();
    while (i < LONGEST_VERSION && window.peek(i) > ' ') {
      i++;
    }
    while (i < LONGEST_VERSION && (window.peek(i) == ' ' || window.peek(i) == '\r')) {
      i++;
    }
    return window.peek(i) == '\n' && isName(window, i + 1);
  }

  private static boolean isName(Window window, int from) {
    int i = from;
    while (i - from < LONGEST_NAME && isOfName(window.peek(i))) {
      i++;
    }
    return i > from && window.peek(i) == ':';
  }

  private static boolean isOfName(int b) {
    return isLetter(b) || isDigit(b) || b == '-' || b == '_';
  }

  private static boolean isLetter(int b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }
}
