package dateline.corpus.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file as they are stored. The last ones read stay at hand, so that a reader that
 * was led astray can go back.
 */
final class RawBytes implements Closeable {
  /** How far back one can go: more than most records are long. */
  static final int HISTORY = 1 << 20;

  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final byte[] buffer;
  private int at;
  private int end;
  private long dropped;
  private boolean finished;
  private @Nullable String failure;

  RawBytes(InputStream in) {
    this.in = in;
    this.buffer = new byte[2 * HISTORY];
  }

  /** Bytes that are all at hand, not copied. */
  RawBytes(byte[] whole) {
    this.in = InputStream.nullInputStream();
    this.buffer = whole;
    this.end = whole.length;
    this.finished = true;
  }

  /** Whether so many bytes are left, at most {@link #HISTORY}. */
  boolean has(int count) {
    boolean more = true;
    while (more && end - at < count) {
      more = fill();
    }
    return end - at >= count;
  }

  /** A byte ahead; -1 past the end. */
  int peek(int ahead) {
    return has(ahead + 1) ? buffer[at + ahead] & 0xFF : -1;
  }

  /** The next byte; -1 at the end. */
  int take() {
    return has(1) ? buffer[at++] & 0xFF : -1;
  }

  void skip(int count) {
    at += count;
  }

  /** Goes to the next byte of this value, or to the end. */
  boolean skipTo(int value) {
    while (has(1)) {
      for (; at < end; at++) {
        if (buffer[at] == (byte) value) {
          return true;
        }
      }
    }
    return false;
  }

  /** Copies what is at hand; -1 at the end. */
  int read(byte[] into, int offset, int length) {
    if (!has(1)) {
      return -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(buffer, at, into, offset, count);
    at += count;
    return count;
  }

  /** Gives what is at hand to an inflater that has used up what it got; false at the end. */
  boolean give(Inflater inflater) {
    if (!has(1)) {
      return false;
    }
    inflater.setInput(buffer, at, end - at);
    at = end;
    return true;
  }

  /** Offset of the next byte in the file. */
  long offset() {
    return dropped + at;
  }

  /** The first byte that one can go back to. */
  long oldest() {
    return dropped;
  }

  /** Goes to a byte at hand. */
  void seek(long offset) {
    at = Math.toIntExact(offset - dropped);
  }

  /** The first bytes, at most so many, without taking them. */
  byte[] head(int most) {
    has(most);
    return Arrays.copyOfRange(buffer, at, Math.min(end, at + most));
  }

  /** Why reading failed; none as long as it did not. */
  @Nullable String failure() {
    return failure;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() {
    if (finished) {
      return false;
    }
    if (end == buffer.length) {
      dropHistory();
    }
    try {
      int read = in.read(buffer, end, Math.min(BLOCK, buffer.length - end));
      finished = read < 0;
      end += Math.max(read, 0);
    } catch (IOException e) {
      finished = true;
      failure = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
    return !finished;
  }

  private void dropHistory() {
    int from = Math.max(0, at - HISTORY);
    System.arraycopy(buffer, from, buffer, 0, end - from);
    dropped += from;
    at -= from;
    end -= from;
  }
}
