package dateline.corpus;

import org.jspecify.annotations.Nullable;

/** A file that holds no articles in any format: one record that cannot be read. */
final class UnreadFile implements RecordReader {
  /** A NUL byte so near the beginning of a file means that it is not text. */
  private static final int FIRST_BYTES = 1 << 13;

  private final Fault fault;
  private boolean done;

  UnreadFile(Fault fault) {
    this.fault = fault;
  }

  /** A file that is not text. */
  static UnreadFile binary() {
    return new UnreadFile(new Fault("binary", "the file is not text"));
  }

  static boolean isBinary(RecordBytes bytes) {
    for (byte b : bytes.head(FIRST_BYTES)) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Found next() {
    if (done) {
      return null;
    }
    done = true;
    return Found.faulty(1, "", fault);
  }

  @Override
  public long position() {
    return 1;
  }

  @Override
  public @Nullable String failure() {
    return null;
  }

  @Override
  public void close() {}
}
