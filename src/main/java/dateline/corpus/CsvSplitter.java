package dateline.corpus;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file (RFC 4180): quoted cells may hold delimiters and line ends. Where
 * quotes go wrong only the line on which the record began is given up, and reading goes on with the
 * next one. No byte is looked at more than twice.
 */
final class CsvSplitter implements Splitter {
  private enum State {
    CELL,
    PLAIN,
    QUOTED,
    AFTER_QUOTE
  }

  private final RecordBytes bytes;
  private final int delimiter;
  private State state = State.CELL;
  private long line = 1;

  /** Bytes of the record's first line; 0 while it has not ended. */
  private int firstLine;

  private int lines;

  /**
   * End of the bytes that were read inside a quote which was not closed well. Whoever stands inside
   * a quote at a line end before it would meet the same fate.
   */
  private long doomed;

  CsvSplitter(RecordBytes bytes, char delimiter) {
    this.bytes = bytes;
    this.delimiter = delimiter;
  }

  @Override
  public long position() {
    return line;
  }

  @Override
  public @Nullable Split next() {
    bytes.begin();
    state = State.CELL;
    firstLine = 0;
    lines = 0;
    while (bytes.length() <= LONGEST) {
      int b = bytes.next();
      if (b < 0) {
        return end();
      }
      boolean lineEnd = b == '\n' || b == '\r';
      if (lineEnd && lineEnds(b)) {
        return whole();
      }
      if (lineEnd && bytes.offset() <= doomed) {
        return rejected("the quote is not closed");
      }
      if (!lineEnd && !accepts(b)) {
        return rejected("a closing quote is followed by neither delimiter nor line end");
      }
    }
    return firstLine == 0
        ? given(Splitter.tooLong())
        : rejected(String.format(Locale.ROOT, "the quote is not closed within %,d bytes", LONGEST));
  }

  private @Nullable Split end() {
    if (bytes.length() == 0 || bytes.failure() != null) {
      return null;
    }
    return state == State.QUOTED
        ? rejected("the quote is not closed before the end of the file")
        : whole();
  }

  private Split whole() {
    Split split = Split.whole(line, bytes);
    line += Math.max(lines, 1);
    return split;
  }

  /** Takes a line end; answers whether it ends the record. */
  private boolean lineEnds(int b) {
    bytes.endLine(b);
    lines++;
    if (firstLine == 0) {
      firstLine = bytes.length();
    }
    return state != State.QUOTED;
  }

  private boolean accepts(int b) {
    boolean quote = b == '"';
    if (state == State.QUOTED) {
      state = quote ? State.AFTER_QUOTE : State.QUOTED;
    } else if (b == delimiter) {
      state = State.CELL;
    } else if (quote && state != State.PLAIN) {
      state = State.QUOTED;
    } else if (state == State.AFTER_QUOTE) {
      return false;
    } else {
      state = State.PLAIN;
    }
    return true;
  }

  private Split rejected(String detail) {
    doomed = Math.max(doomed, bytes.offset());
    return given(new Fault("bad_quotes", detail));
  }

  /** Gives the record's first line up. */
  private Split given(Fault fault) {
    Split split = Split.faulty(line++, bytes, fault);
    if (firstLine > 0) {
      bytes.back(firstLine);
    } else {
      bytes.skipLine();
    }
    return split;
  }
}
