package dateline.corpus.archive;

import java.io.ByteArrayOutputStream;

/**
 * Takes the chunked transfer coding off a body. From where it is not as RFC 9112 has it, the rest
 * is taken as it is: many archives say chunked of a body that no longer is.
 */
final class Chunks {
  private static final int MOST_DIGITS = 16;

  private final byte[] body;
  private final ByteArrayOutputStream plain;
  private int at;

  private Chunks(byte[] body) {
    this.body = body;
    this.plain = new ByteArrayOutputStream(body.length);
  }

  static byte[] joined(byte[] body) {
    Chunks chunks = new Chunks(body);
    while (chunks.at < body.length && chunks.take()) {}
    return chunks.at == 0 ? body : chunks.plain.toByteArray();
  }

  /** Takes a chunk, or the rest where there is none; false after the last. */
  private boolean take() {
    int start = at;
    long size = size();
    if (size < 0) {
      at = start;
      plain.write(body, at, body.length - at);
      return false;
    }
    int count = (int) Math.min(size, body.length - at);
    plain.write(body, at, count);
    at += count;
    skipLineEnd();
    return size > 0;
  }

  /** The size that the line here gives, going behind the line; -1 where it gives none. */
  private long size() {
    long size = 0;
    int digits = 0;
    while (at < body.length && digits < MOST_DIGITS && Character.digit(body[at], 16) >= 0) {
      size = size * 16 + Character.digit(body[at++], 16);
      digits++;
    }
    while (at < body.length && (body[at] == ' ' || body[at] == '\t')) {
      at++;
    }
    boolean extended = at < body.length && body[at] == ';';
    while (extended && at < body.length && body[at] != '\n' && body[at] != '\r') {
      at++;
    }
    return digits > 0 && skipLineEnd() && size >= 0 ? size : -1;
  }

  private boolean skipLineEnd() {
    int start = at;
    if (at < body.length && body[at] == '\r') {
      at++;
    }
    if (at < body.length && body[at] == '\n') {
      at++;
    }
    return at > start;
  }
}
