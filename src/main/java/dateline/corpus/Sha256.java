package dateline.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal. */
public final class Sha256 {
  /**
   * What was read to its end.
   *
   * @param hash of all bytes
   * @param bytes how many there are
   */
  record OfStream(String hash, long bytes) {}

  private Sha256() {}

  /** The hash of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static String of(byte[] bytes) {
    return hex(digest().digest(bytes));
  }

  /**
   * Hash and size of a file.
   *
   * @throws IOException also for a file in an archive that is packed to do harm
   */
  static OfStream of(Location file) throws IOException {
    MessageDigest digest = digest();
    byte[] block = new byte[1 << 16];
    long bytes = 0;
    try (InputStream in = file.open()) {
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
        bytes += read;
      }
    }
    return new OfStream(hex(digest.digest()), bytes);
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
