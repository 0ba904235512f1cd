package dateline.corpus;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a download from Nexis or LexisNexis as plain text: each begins with a line like
 * {@code Document 3 of 50} or ends with {@code End of Document}. Its position is that of its first
 * line.
 */
final class NexisSplitter implements Splitter {
  /** Enough to tell a line that begins or ends a document. */
  private static final int MARK = 120;

  private static final Pattern START =
      Pattern.compile(
          "\\h*(?:Document \\d+ of \\d+|\\d+ of \\d+ DOCUMENTS)\\h*(?:[\\r\\n].*)?", flags());
  private static final Pattern END =
      Pattern.compile("\\h*End of Document\\h*(?:[\\r\\n].*)?", flags());

  private final RecordBytes bytes;
  private long line = 1;

  NexisSplitter(RecordBytes bytes) {
    this.bytes = bytes;
  }

  /** Whether a file that begins so is a download of documents. */
  static boolean begins(String head) {
    String first = head.stripLeading();
    boolean numbered = START.matcher(first.substring(0, Math.min(MARK, first.length()))).matches();
    return numbered || NexisText.isCover(head) || NexisText.of(head) != null;
  }

  @Override
  public long position() {
    return line;
  }

  @Override
  public @Nullable Split next() {
    skipEmptyLines();
    long position = line;
    bytes.begin();
    while (bytes.peek() >= 0 && bytes.length() <= LONGEST) {
      String here = mark();
      if (bytes.length() > 0 && START.matcher(here).matches()) {
        return Split.whole(position, bytes);
      }
      takeLine();
      if (END.matcher(here).matches()) {
        return Split.whole(position, bytes);
      }
    }
    return bytes.length() > LONGEST ? tooLong(position) : last(position);
  }

  private @Nullable Split last(long position) {
    boolean none = bytes.length() == 0 || bytes.failure() != null;
    return none ? null : Split.whole(position, bytes);
  }

  private Split tooLong(long position) {
    Split rejected = Split.faulty(position, bytes, Splitter.tooLong());
    boolean ended = false;
    while (!ended && bytes.peek() >= 0 && !START.matcher(mark()).matches()) {
      ended = END.matcher(mark()).matches();
      bytes.begin();
      takeLine();
    }
    return rejected;
  }

  private void takeLine() {
    for (int b = bytes.next(); b >= 0; b = bytes.next()) {
      if (b == '\n' || b == '\r') {
        bytes.endLine(b);
        line++;
        return;
      }
      if (bytes.length() > LONGEST) {
        return;
      }
    }
  }

  private void skipEmptyLines() {
    bytes.begin();
    while (bytes.peek() >= 0 && bytes.peek() <= ' ') {
      int b = bytes.next();
      if (b == '\n' || b == '\r') {
        bytes.endLine(b);
        line++;
      }
      bytes.begin();
    }
  }

  private String mark() {
    return new String(bytes.head(MARK), StandardCharsets.UTF_8);
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
  }
}
