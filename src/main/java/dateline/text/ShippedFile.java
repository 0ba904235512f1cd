package dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that ship inside the jar. */
public final class ShippedFile {
  private ShippedFile() {}

  /** Whether the build has the file. */
  public static boolean isThere(String path) {
    return ShippedFile.class.getResource(path) != null;
  }

  /**
   * The bytes of a file.
   *
   * @param path from the jar's root, with a slash before it
   * @throws IllegalStateException when the jar does not have it
   */
  public static byte[] bytes(String path) {
    try (InputStream in = ShippedFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
