package dateline.corpus;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file, read forward, of which only those of the record at hand are kept, so that a
 * reader can go back inside it. A file that breaks off ends there and says why.
 */
final class RecordBytes implements Closeable {
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[BLOCK];
  private int start;
  private int at;
  private int end;
  private long dropped;
  private boolean finished;
  private @Nullable String failure;

  RecordBytes(InputStream in) {
    this.in = in;
  }

  /** No bytes. */
  static RecordBytes none() {
    return new RecordBytes(new ByteArrayInputStream(new byte[0]));
  }

  /** A file of which nothing could be read. */
  static RecordBytes broken(String failure) {
    RecordBytes bytes = none();
    bytes.finished = true;
    bytes.failure = failure;
    return bytes;
  }

  /** The next byte; -1 at the end. */
  int next() {
    return at < end || fill() ? buffer[at++] & 0xFF : -1;
  }

  /** The next byte without taking it; -1 at the end. */
  int peek() {
    return at < end || fill() ? buffer[at] & 0xFF : -1;
  }

  /** The first bytes from here, without taking them: all there are, at most {@code most}. */
  byte[] head(int most) {
    boolean more = true;
    while (more && end - at < most) {
      more = fill();
    }
    return Arrays.copyOfRange(buffer, at, Math.min(end, at + most));
  }

  /** A record begins at the next byte: those before it are given up. */
  void begin() {
    start = at;
  }

  /** Bytes of the record that were taken. */
  int length() {
    return at - start;
  }

  /** Goes back to where only this many bytes of the record were taken. */
  void back(int length) {
    at = start + length;
  }

  /** The first bytes of the record. */
  byte[] record(int length) {
    return Arrays.copyOfRange(buffer, start, Math.min(end, start + length));
  }

  /** Position of the next byte in the file, from 0. */
  long offset() {
    return dropped + at;
  }

  /** Gives up white space: a record begins behind it. */
  void skipSpace() {
    begin();
    while (peek() >= 0 && peek() <= ' ') {
      next();
      begin();
    }
  }

  /** Whether only white space follows what was taken. */
  boolean isLastRecord() {
    int length = length();
    while (peek() >= 0 && peek() <= ' ') {
      next();
    }
    boolean last = peek() < 0;
    back(length);
    return last;
  }

  /** Takes a line feed that follows a carriage return. */
  void endLine(int lineEnd) {
    if (lineEnd == '\r' && peek() == '\n') {
      at++;
    }
  }

  /** Takes the rest of the line, keeping none of it: a record begins at the next one. */
  void skipLine() {
    for (int b = next(); b >= 0; b = next()) {
      if (b == '\n' || b == '\r') {
        endLine(b);
        break;
      }
      start = at;
    }
    start = at;
  }

  /** Why the file broke off; none as long as it did not. */
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
    makeRoom();
    try {
      int read = in.read(buffer, end, buffer.length - end);
      finished = read < 0;
      end += Math.max(read, 0);
    } catch (IOException e) {
      finished = true;
      failure = Reason.of(e);
    }
    return !finished;
  }

  /** Moves the record to the front where that frees half the space, else doubles the space. */
  private void makeRoom() {
    if (end < buffer.length) {
      return;
    }
    if (start < buffer.length / 2) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
      return;
    }
    System.arraycopy(buffer, start, buffer, 0, end - start);
    dropped += start;
    at -= start;
    end -= start;
    start = 0;
  }
}
