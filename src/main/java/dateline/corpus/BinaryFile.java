package dateline.corpus;

import org.jspecify.annotations.Nullable;

/** A file that is not text: one rejection. */
final class BinaryFile implements Splitter {
  /** A NUL byte so near the beginning of a file means that it is not text. */
  private static final int FIRST_BYTES = 1 << 13;

  private boolean done;

  static boolean is(RecordBytes bytes) {
    for (byte b : bytes.head(FIRST_BYTES)) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Split next() {
    if (done) {
      return null;
    }
    done = true;
    return new Split(1, "", new Fault("binary", "the file is not text"));
  }

  @Override
  public long position() {
    return 1;
  }
}
