package dateline.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read as UTF-8.
 *
 * @param text the text, with U+FFFD for what is not UTF-8
 * @param wrong offset of the first byte that is not UTF-8; -1 when all are
 * @param wrongByte that byte
 */
record Utf8(String text, int wrong, int wrongByte) {
  private static final int BLOCK = 1 << 12;

  static Utf8 of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int wrong = text.indexOf('\uFFFD') < 0 ? -1 : wrong(bytes);
    return new Utf8(text, wrong, wrong < 0 ? 0 : bytes[wrong] & 0xFF);
  }

  /**
   * What is wrong; none when nothing is.
   *
   * @param offset of the first byte in its file
   */
  @Nullable Fault fault(long offset) {
    return wrong < 0
        ? null
        : new Fault(
            "not_utf8",
            String.format(
                Locale.ROOT,
                "byte %d of the record, %d of the file, is 0x%02X: not UTF-8;"
                    + " is it another --encoding?",
                wrong + 1,
                offset + wrong + 1,
                wrongByte));
  }

  private static int wrong(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(BLOCK);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }
}
