package dateline.corpus;

import org.jspecify.annotations.Nullable;

/** A file that is one record. */
final class WholeFile implements Splitter {
  private final RecordBytes bytes;
  private boolean done;

  WholeFile(RecordBytes bytes) {
    this.bytes = bytes;
  }

  @Override
  public @Nullable Split next() {
    if (done) {
      return null;
    }
    done = true;
    bytes.begin();
    int b = bytes.next();
    while (b >= 0 && bytes.length() <= LONGEST) {
      b = bytes.next();
    }
    if (bytes.length() > LONGEST) {
      return Split.faulty(1, bytes, Splitter.tooLong());
    }
    return bytes.length() == 0 || bytes.failure() != null ? null : Split.whole(1, bytes);
  }

  @Override
  public long position() {
    return 1;
  }
}
