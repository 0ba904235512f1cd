package dateline.corpus;

import java.io.Serializable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read.
 *
 * @param path absolute path
 * @param hash SHA-256 of its bytes in hexadecimal
 * @param bytes its size
 * @param format how it holds its articles
 * @param publisher who publishes those that do not say so themselves; none when no option says
 */
public record InputFile(
    String path, String hash, long bytes, Format format, @Nullable String publisher)
    implements Serializable {

  /** The name without its folder. */
  public String name() {
    Path name = Path.of(path).getFileName();
    return name == null ? path : name.toString();
  }

  Path location() {
    return Path.of(path);
  }
}
