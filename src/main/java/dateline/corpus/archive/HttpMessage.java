package dateline.corpus.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An HTTP message, read as far as it can be.
 *
 * @param status of a response; 0 where none is given
 * @param bodyStart where in the block the body begins
 */
record HttpMessage(int status, Fields fields, int bodyStart) {
  private static final byte[] VERSION = "HTTP/".getBytes(StandardCharsets.US_ASCII);
  private static final int STATUS_DIGITS = 3;

  /** Whether a block begins as a response does. */
  static boolean isResponse(byte[] block) {
    int from = start(block);
    int to = Math.min(block.length, from + VERSION.length);
    return Arrays.equals(block, from, to, VERSION, 0, VERSION.length);
  }

  /** The message of a block: a first line, fields up to an empty line or to markup, a body. */
  static HttpMessage of(byte[] block) {
    int from = start(block);
    int line = from;
    while (line < block.length && !isBody(block, line)) {
      line = afterLine(block, line);
    }
    String header = new String(block, from, line - from, StandardCharsets.ISO_8859_1);
    int body = line < block.length && block[line] != '<' ? afterLine(block, line) : line;
    return new HttpMessage(status(header), Fields.of(afterFirstLine(header)), body);
  }

  /** The response that a block begins with, by the length it gives; nothing where it has less. */
  static byte[] complete(byte[] block) {
    HttpMessage message = isResponse(block) ? of(block) : null;
    String length = message == null ? null : message.fields().value("Content-Length");
    if (message == null || length == null || !length.matches("\\d{1,8}")) {
      return new byte[0];
    }
    int end = message.bodyStart() + Integer.parseInt(length);
    return end <= block.length ? Arrays.copyOf(block, end) : new byte[0];
  }

  private static int start(byte[] block) {
    int i = 0;
    while (i < block.length && (block[i] == '\r' || block[i] == '\n' || block[i] == ' ')) {
      i++;
    }
    return i;
  }

  /** An empty line ends the header; where it is missing, a line of markup is the body's. */
  private static boolean isBody(byte[] block, int line) {
    return block[line] == '\n'
        || block[line] == '<'
        || (block[line] == '\r' && (line + 1 == block.length || block[line + 1] == '\n'));
  }

  private static int afterLine(byte[] block, int from) {
    int i = from;
    while (i < block.length && block[i] != '\n') {
      i++;
    }
    return Math.min(block.length, i + 1);
  }

  private static String afterFirstLine(String header) {
    return header.substring(header.indexOf('\n') + 1);
  }

  /** The first three digits after the version. */
  private static int status(String header) {
    int blank = header.indexOf(' ');
    if (!header.startsWith("HTTP/") || blank < 0) {
      return 0;
    }
    String rest = header.substring(blank).stripLeading();
    String digits = rest.substring(0, Math.min(STATUS_DIGITS, rest.length()));
    boolean number =
        digits.length() == STATUS_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : 0;
  }
}
