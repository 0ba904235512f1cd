package dateline.corpus.archive;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Takes content codings off a body. A body that is not coded as it says is taken as it is; of one
 * that breaks off, what came out before.
 */
final class ContentCoding {
  /** More than these nobody sends. */
  private static final int MOST_CODINGS = 4;

  private static final int BLOCK = 1 << 14;
  private static final int FIRST_BYTES = 512;

  /** Codings that nothing on the class path can take off. */
  private static final Set<String> UNKNOWN =
      Set.of("br", "zstd", "compress", "x-compress", "dcb", "dcz");

  private ContentCoding() {}

  /**
   * The body without its codings.
   *
   * @param codings value of Content-Encoding in lower case, the coding applied last at its end
   * @throws Unreadable for a coding that is not known, a body that is broken from its beginning,
   *     and one that is too long
   */
  static byte[] removed(byte[] body, String codings) throws Unreadable {
    String[] names = codings.split(",", MOST_CODINGS);
    byte[] plain = body;
    for (int i = names.length - 1; i >= 0; i--) {
      plain = removedOne(plain, names[i].strip());
    }
    return plain;
  }

  private static byte[] removedOne(byte[] body, String coding) throws Unreadable {
    if (UNKNOWN.contains(coding) && !isText(body)) {
      throw new Unreadable("unknown_coding", "its content coding is %s, which is not read", coding);
    }
    return switch (coding) {
      case "gzip", "x-gzip" -> isGzip(body) ? gunzipped(body) : body;
      case "deflate" -> undeflated(body);
      default -> body;
    };
  }

  /** Whether a body begins as gzip does, whatever its header says. */
  static boolean isGzip(byte[] body) {
    return body.length > 2
        && body[0] == (byte) GzipHeader.FIRST
        && body[1] == (byte) 0x8B
        && body[2] == 8;
  }

  /** A body packed by gzip, in one member or several. */
  static byte[] gunzipped(byte[] body) throws Unreadable {
    try (Stretches members = new GzipMembers(new RawBytes(body))) {
      ByteArrayOutputStream plain = new ByteArrayOutputStream(body.length * 2);
      byte[] block = new byte[BLOCK];
      for (int n = members.read(block, 0, BLOCK); n > 0; n = members.read(block, 0, BLOCK)) {
        write(block, n, plain);
      }
      if (plain.size() == 0 && members.broken() != null) {
        throw new Unreadable("bad_coding", "its body is packed by gzip and cannot be unpacked");
      }
      return plain.toByteArray();
    }
  }

  /** With the header of zlib, as RFC 9110 demands, or without, as many servers send it. */
  private static byte[] undeflated(byte[] body) throws Unreadable {
    byte[] wrapped = inflated(body, false);
    byte[] plain = wrapped == null ? inflated(body, true) : wrapped;
    return plain == null ? body : plain;
  }

  /** What is inflated; none where the body is no such thing. */
  private static byte @Nullable [] inflated(byte[] body, boolean bare) throws Unreadable {
    Inflater inflater = new Inflater(bare);
    inflater.setInput(body);
    ByteArrayOutputStream plain = new ByteArrayOutputStream(body.length * 2);
    try {
      byte[] block = new byte[BLOCK];
      for (int n = inflater.inflate(block); n > 0; n = inflater.inflate(block)) {
        write(block, n, plain);
      }
      return plain.size() > 0 ? plain.toByteArray() : null;
    } catch (DataFormatException e) {
      return plain.size() > 0 && !bare ? plain.toByteArray() : null;
    } finally {
      inflater.end();
    }
  }

  private static void write(byte[] block, int count, ByteArrayOutputStream plain)
      throws Unreadable {
    plain.write(block, 0, count);
    if (plain.size() > ArchiveCaptures.MOST) {
      throw Unreadable.tooLong();
    }
  }

  /** Whether the first bytes are such as text has and packed bytes do not. */
  private static boolean isText(byte[] body) {
    for (int i = 0; i < Math.min(FIRST_BYTES, body.length); i++) {
      if (body[i] >= 0 && body[i] < ' ' && body[i] != '\n' && body[i] != '\r' && body[i] != '\t') {
        return false;
      }
    }
    return body.length > 0;
  }
}
