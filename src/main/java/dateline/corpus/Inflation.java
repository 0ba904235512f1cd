package dateline.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** What comes out of a packed file, which breaks off where it can only be meant to do harm. */
final class Inflation extends FilterInputStream {
  /** Text is packed to a tenth, tables of repeated lines to a hundredth. */
  private static final long MOST_TIMES = 500;

  /** Small files may be as regular as they like. */
  private static final long HARMLESS = 64 << 20;

  private final LongSupplier packed;
  private long unpacked;

  /**
   * Watches a stream.
   *
   * @param packed how many bytes it was made from so far
   */
  Inflation(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = in.read(into, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws IOException {
    unpacked += bytes;
    if (unpacked > HARMLESS && unpacked / MOST_TIMES > packed.getAsLong()) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%,d bytes are packed into %,d: no text is so regular, it looks like a bomb",
              unpacked,
              packed.getAsLong()));
    }
  }
}
