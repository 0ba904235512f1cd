package dateline.corpus;

import org.jspecify.annotations.Nullable;

/** A record a line. */
final class LineSplitter implements Splitter {
  private final RecordBytes bytes;
  private long line = 1;

  LineSplitter(RecordBytes bytes) {
    this.bytes = bytes;
  }

  @Override
  public @Nullable Split next() {
    bytes.begin();
    int b = bytes.next();
    while (b >= 0 && b != '\n' && b != '\r' && bytes.length() <= LONGEST) {
      b = bytes.next();
    }
    if (b < 0) {
      return bytes.length() == 0 || bytes.failure() != null ? null : Split.whole(line++, bytes);
    }
    if (b == '\n' || b == '\r') {
      bytes.endLine(b);
      return Split.whole(line++, bytes);
    }
    Split rejected = Split.faulty(line++, bytes, Splitter.tooLong());
    bytes.skipLine();
    return rejected;
  }

  @Override
  public long position() {
    return line;
  }
}
