package dateline.corpus.archive;

import org.jspecify.annotations.Nullable;

/** Takes record after record; after one that cannot be read it looks for the next that begins. */
final class Records {
  /** The block has the fields of HTTP and the lengths of chunks on top of the payload. */
  private static final int LONGEST_BLOCK = ArchiveCaptures.MOST + (1 << 20);

  /** How far behind a record its member may end, where the record is shorter than it should be. */
  private static final int MOST_LEFT_OVER = 1 << 20;

  private final Window window;
  private final Positions positions = new Positions();

  Records(Window window) {
    this.window = window;
  }

  /** The next record, or what stands in its place; none at the end. */
  @Nullable Entry next() {
    window.mark();
    window.skipLineEnds();
    window.mark();
    if (window.ended() && window.broken() == null) {
      return null;
    }
    long position = positions.next(window);
    try {
      RecordHeader header = header();
      byte[] block = block(header);
      return capture(position, header, block);
    } catch (Unreadable e) {
      toNextStart();
      return e.at(position);
    }
  }

  /** A payload that cannot be decoded leaves the reading of records where it is. */
  private static Entry capture(long position, RecordHeader header, byte[] block) {
    try {
      return BlockReader.capture(position, header, block);
    } catch (Unreadable e) {
      return e.at(position);
    }
  }

  private void toNextStart() {
    window.back(0);
    int first = window.peek(0);
    window.skip(first < 0 ? 0 : 1);
    boolean found = first >= 0 && Starts.seek(window, first, Starts.ANYWHERE, false);
    while (!found && window.cross()) {
      found = Starts.seek(window, '\n', Starts.ANYWHERE, false);
    }
  }

  private RecordHeader header() throws Unreadable {
    Unreadable broken = window.ended() ? window.broken() : null;
    if (broken != null) {
      throw broken;
    }
    try {
      return RecordHeader.take(window);
    } catch (Unreadable e) {
      throw e.is("bad_header") && window.broken() != null ? incomplete() : e;
    }
  }

  private byte[] block(RecordHeader header) throws Unreadable {
    int from = window.taken();
    int length = (int) Math.min(header.length(), LONGEST_BLOCK);
    boolean whole = window.has(length);
    if (whole && length == header.length()) {
      return checked(from, from + length);
    }
    boolean started = startsBefore(from + (long) length);
    if (whole && !started) {
      throw Unreadable.tooLong();
    }
    return shorterBlock(from, started);
  }

  /** Behind the block the next record must begin; else one may begin inside it. */
  private byte[] checked(int from, int to) throws Unreadable {
    window.skip(to - from);
    window.skipLineEnds();
    if (!window.ended() && Starts.at(window)) {
      return window.copy(from, to);
    }
    checkPacking();
    if (!window.ended() && startsBefore(to)) {
      return shorterBlock(from, true);
    }
    window.back(to);
    return window.copy(from, to);
  }

  /**
   * The block of a record that says a length that cannot be: the next record begins inside it, or
   * the file ends. It is read where the HTTP message in it says that all of it is there.
   */
  private byte[] shorterBlock(int from, boolean started) throws Unreadable {
    Unreadable broken = window.broken();
    if (!started && broken != null && !broken.is("cut_off")) {
      throw broken;
    }
    int to = window.taken();
    byte[] block = HttpMessage.complete(window.copy(Math.min(from, to), to));
    if (block.length > 0) {
      return block;
    }
    throw started ? wrongLength() : incomplete();
  }

  /** A record is worthless where the member that it begins is damaged. */
  private void checkPacking() throws Unreadable {
    boolean ends = window.endsInFirstMember(MOST_LEFT_OVER);
    Unreadable broken = window.broken();
    if (ends && broken != null && broken.is("damaged")) {
      throw broken;
    }
  }

  /** Whether a record begins inside this one, before so many of its bytes were taken. */
  private boolean startsBefore(long taken) {
    window.back(1);
    return Starts.seek(window, 0, taken - 1, true);
  }

  private Unreadable incomplete() {
    Unreadable broken = window.broken();
    return broken != null ? broken : new Unreadable("cut_off", "the file ends inside it");
  }

  private static Unreadable wrongLength() {
    return new Unreadable("wrong_length", "the next record begins before this one may end");
  }
}
