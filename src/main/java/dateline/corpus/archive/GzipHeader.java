package dateline.corpus.archive;

/** The header of a gzip member, as RFC 1952 has it. */
final class GzipHeader {
  static final int FIRST = 0x1F;

  private static final int SECOND = 0x8B;
  private static final int DEFLATE = 8;
  private static final int FIXED = 10;
  private static final int FLAGS = 3;
  private static final int CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private GzipHeader() {}

  /** Whether a member can begin here. */
  static boolean begins(RawBytes raw) {
    return raw.peek(0) == FIRST
        && raw.peek(1) == SECOND
        && raw.peek(2) == DEFLATE
        && raw.has(FIXED)
        && (raw.peek(FLAGS) & RESERVED) == 0;
  }

  /** Takes the header; false where there is none. */
  static boolean take(RawBytes raw) {
    if (!begins(raw)) {
      return false;
    }
    int flags = raw.peek(FLAGS);
    raw.skip(FIXED);
    return ((flags & EXTRA) == 0 || takeExtra(raw))
        && ((flags & NAME) == 0 || takeText(raw))
        && ((flags & COMMENT) == 0 || takeText(raw))
        && ((flags & CHECKSUM) == 0 || takeBytes(raw, 2));
  }

  private static boolean takeExtra(RawBytes raw) {
    if (!raw.has(2)) {
      return false;
    }
    int length = raw.take() | raw.take() << 8;
    return takeBytes(raw, length);
  }

  private static boolean takeText(RawBytes raw) {
    int b = raw.take();
    while (b > 0) {
      b = raw.take();
    }
    return b == 0;
  }

  private static boolean takeBytes(RawBytes raw, int count) {
    boolean there = raw.has(count);
    raw.skip(there ? count : 0);
    return there;
  }
}
