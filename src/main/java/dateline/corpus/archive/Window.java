package dateline.corpus.archive;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The unpacked bytes of an archive, of which those since the last mark are kept, so that a reader
 * can go back. It sees one stretch at a time.
 */
final class Window {
  private static final int BLOCK = 1 << 16;

  private final Stretches stretches;
  private final MemberStarts members = new MemberStarts();
  private byte[] buffer = new byte[2 * BLOCK];
  private int start;
  private int at;
  private int end;
  private long dropped;
  private long member = -1;
  private boolean ended;

  Window(Stretches stretches) {
    this.stretches = stretches;
  }

  /** Whether the stretch has so many bytes more. */
  boolean has(int count) {
    boolean more = true;
    while (more && end - at < count) {
      more = fill();
    }
    return end - at >= count;
  }

  /** A byte ahead; -1 past the end of the stretch. */
  int peek(int ahead) {
    return has(ahead + 1) ? buffer[at + ahead] & 0xFF : -1;
  }

  void skip(int count) {
    at += count;
  }

  /** Takes carriage returns and line feeds. */
  void skipLineEnds() {
    while (peek(0) == '\r' || peek(0) == '\n') {
      at++;
    }
  }

  /** Gives up the bytes before this one. */
  void mark() {
    start = at;
  }

  /** Bytes taken since the mark. */
  int taken() {
    return at - start;
  }

  /** Goes back to where only so many bytes were taken since the mark. */
  void back(int taken) {
    at = start + taken;
  }

  /** Bytes since the mark, from and to these counts of bytes taken. */
  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(buffer, start + from, start + to);
  }

  /** Whether the stretch ends here. */
  boolean ended() {
    return !has(1);
  }

  /** Why the stretch ends where it ends; none at the end of the file. */
  @Nullable Unreadable broken() {
    return ended ? stretches.broken() : null;
  }

  /** Goes from the end of a stretch to the next; false when there is none. */
  boolean cross() {
    at = end;
    start = at;
    ended = !stretches.next();
    return !ended;
  }

  /** Offset of the next byte in what was unpacked. */
  long offset() {
    return dropped + at;
  }

  /** Whether a member begins with the next byte. */
  boolean atMember() {
    return ended() || members.at(offset());
  }

  /** Whether the stretch ends before so many bytes, in the member that begins at the mark. */
  boolean endsInFirstMember(int within) {
    return !has(within)
        && members.at(dropped + start)
        && members.holding(dropped + start) == stretches.member();
  }

  /** Where in the file the member begins that holds the next byte. */
  long member() {
    return ended() ? stretches.member() : members.holding(offset());
  }

  private boolean fill() {
    if (ended) {
      return false;
    }
    makeRoom();
    int read = stretches.read(buffer, end, Math.min(BLOCK, buffer.length - end));
    ended = read < 0;
    if (!ended && stretches.member() != member) {
      member = stretches.member();
      members.add(dropped + end, member, dropped + start);
    }
    end += Math.max(read, 0);
    return !ended;
  }

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
