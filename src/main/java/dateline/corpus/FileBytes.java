package dateline.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/** Opens a file as bytes of UTF-8, whatever it is packed and written in. */
final class FileBytes {
  private static final int BLOCK = 1 << 16;
  private static final int MARK = 3;

  private FileBytes() {}

  /**
   * Opens a file: unpacks it, takes a byte order mark off, converts UTF-16 with such a mark and the
   * character set given. What a character set cannot read becomes U+FFFD.
   *
   * @param charset character set of files without a mark; none for UTF-8, which is not converted,
   *     so that what is wrong with it can be told
   */
  static RecordBytes open(Location file, @Nullable Charset charset) throws IOException {
    InputStream in = file.open();
    try {
      InputStream plain = new BufferedInputStream(Unpacked.of(in, file.name()), BLOCK);
      byte[] mark = first(plain, MARK);
      return withoutMark(new RecordBytes(converted(plain, of(mark, charset))));
    } catch (IOException e) {
      in.close();
      return RecordBytes.broken(Reason.of(e));
    }
  }

  private static byte[] first(InputStream in, int count) throws IOException {
    in.mark(count);
    byte[] bytes = in.readNBytes(count);
    in.reset();
    return bytes;
  }

  private static @Nullable Charset of(byte[] mark, @Nullable Charset otherwise) {
    if (isUtf8Mark(mark)) {
      return null;
    }
    int first = mark.length < 2 ? 0 : (mark[0] & 0xFF) << 8 | (mark[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE ? StandardCharsets.UTF_16 : otherwise;
  }

  private static boolean isUtf8Mark(byte[] first) {
    return first.length >= MARK
        && first[0] == (byte) 0xEF
        && first[1] == (byte) 0xBB
        && first[2] == (byte) 0xBF;
  }

  private static InputStream converted(InputStream in, @Nullable Charset charset)
      throws IOException {
    return charset == null || charset.equals(StandardCharsets.UTF_8)
        ? in
        : ReaderInputStream.builder()
            .setReader(new InputStreamReader(in, charset))
            .setCharset(StandardCharsets.UTF_8)
            .get();
  }

  private static RecordBytes withoutMark(RecordBytes bytes) {
    if (isUtf8Mark(bytes.head(MARK))) {
      bytes.next();
      bytes.next();
      bytes.next();
    }
    return bytes;
  }
}
