package dateline.corpus;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read.
 *
 * @param path absolute path; {@code /a.zip!/b.csv} for a file in a zip archive
 * @param hash SHA-256 of its bytes in hexadecimal
 * @param bytes its size
 * @param format how it holds its articles
 * @param named whether the command line names it, and not only the folder that it is in
 * @param publisher who publishes those that do not say so themselves; none when no option says
 */
public record InputFile(
    String path, String hash, long bytes, Format format, boolean named, @Nullable String publisher)
    implements Serializable {

  /** The name without its folder. */
  public String name() {
    return location().name();
  }

  Location location() {
    return Location.of(path);
  }
}
