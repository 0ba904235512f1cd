package dateline.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/** Takes gzip, bzip2, xz and Zstandard off a file; its first bytes tell, then its name. */
final class Unpacked {
  private static final int BLOCK = 1 << 16;

  /** Bytes that tell. */
  private static final int MAGIC = 5;

  /** Most memory that unpacking xz may take, in KiB. */
  private static final int MOST_MEMORY = 256 << 10;

  private enum Packing {
    GZIP(".gz", "\u001F\u008B"),
    BZIP2(".bz2", "BZh"),
    XZ(".xz", "\u00FD7zXZ"),
    ZSTANDARD(".zst", "(\u00B5/\u00FD");

    private final String suffix;
    private final String magic;

    Packing(String suffix, String magic) {
      this.suffix = suffix;
      this.magic = magic;
    }

    boolean begins(byte[] first) {
      return new String(first, StandardCharsets.ISO_8859_1).startsWith(magic);
    }
  }

  private Unpacked() {}

  /** The name without the suffix that says how the file is packed. */
  static String name(String packed) {
    String name = packed.toLowerCase(Locale.ROOT);
    for (Packing packing : Packing.values()) {
      if (name.endsWith(packing.suffix)) {
        return name.substring(0, name.length() - packing.suffix.length());
      }
    }
    return name.endsWith(".zip") ? name.substring(0, name.length() - ".zip".length()) : name;
  }

  /**
   * The plain bytes of a file.
   *
   * @param in its bytes, with marks
   * @throws IOException when they are not packed as they seem to be
   */
  static InputStream of(InputStream in, String name) throws IOException {
    in.mark(MAGIC);
    byte[] first = in.readNBytes(MAGIC);
    in.reset();
    for (Packing packing : Packing.values()) {
      boolean named = name.toLowerCase(Locale.ROOT).endsWith(packing.suffix) && first.length > 0;
      if (packing.begins(first) || named) {
        return unpacked(in, packing);
      }
    }
    return in;
  }

  private static InputStream unpacked(InputStream in, Packing packing) throws IOException {
    BoundedInputStream counted = BoundedInputStream.builder().setInputStream(in).get();
    InputStream plain =
        switch (packing) {
          case GZIP -> new GZIPInputStream(counted, BLOCK);
          case BZIP2 -> new BZip2CompressorInputStream(counted, true);
          case XZ ->
              XZCompressorInputStream.builder()
                  .setInputStream(counted)
                  .setDecompressConcatenated(true)
                  .setMemoryLimitKiB(MOST_MEMORY)
                  .get();
          case ZSTANDARD -> new ZstdCompressorInputStream(counted);
        };
    return new BufferedInputStream(new Inflation(plain, counted::getCount), BLOCK);
  }
}
