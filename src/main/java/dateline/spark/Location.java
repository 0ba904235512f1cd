package dateline.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;

/**
 * The place of a file or folder: on a local disk, or in a file system that Hadoop knows. As a text
 * it can be sent to tasks.
 */
sealed interface Location permits LocalLocation, HadoopLocation {
  /** A scheme; one letter alone is a drive. */
  Pattern URI = Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]+):.*");

  /** A path as it is; a URI of the scheme {@code file} or of one that Hadoop knows. */
  static Location of(String text) {
    if (!isUri(text)) {
      return of(Path.of(text));
    }
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(text);
    return path.toUri().getScheme().equals("file")
        ? of(Path.of(path.toUri().getPath()))
        : new HadoopLocation(path);
  }

  static Location of(Path path) {
    return new LocalLocation(path);
  }

  /** Whether a text is a URI and no path. */
  static boolean isUri(String text) {
    return URI.matcher(text).matches();
  }

  /** The place of what is inside a folder. */
  Location resolve(String name);

  /** The last part of its path. */
  String name();

  /** The URI of the place, nothing in it percent-encoded, as Hadoop writes it. */
  String uri();

  /** Opens a Parquet file. */
  InputFile toRead() throws IOException;

  /** Begins a new Parquet file. */
  OutputFile toWrite() throws IOException;

  /** Makes a folder, and those above it. */
  void makeFolder() throws IOException;

  /** Gives a file another place, where none is. */
  void moveTo(Location place) throws IOException;

  /** Removes a file, or a folder with all that is in it, if it is there. */
  void delete() throws IOException;

  /** What is in a folder, in order; nothing where there is none. */
  List<Location> list() throws IOException;

  boolean exists() throws IOException;

  /** The bytes of a file, or of those in a folder and below, each counted once. */
  long bytes() throws IOException;

  /** When a file was written last, by the clock of its file system. */
  Instant written() throws IOException;

  /** What a small file holds. */
  String text() throws IOException;

  /**
   * Writes a small file where none is.
   *
   * @return false where one is; of several who try at once, one succeeds
   */
  boolean create(String text) throws IOException;

  /**
   * Writes a small file in place of one that holds a text.
   *
   * @param aside where that one may be put for a moment: beside it, and nothing is there
   * @return false where it does not hold it any more; of several who try at once, one succeeds
   */
  default boolean replace(String held, String text, Location aside) throws IOException {
    moveTo(aside);
    boolean isSame = aside.text().equals(held);
    aside.delete();
    return isSame && create(text);
  }

  /** Writes a small file, in place of one that is there. */
  void write(String text) throws IOException;

  /** The place as Spark takes it: as it is, not percent-encoded, and no pattern. */
  default String sparkPath() {
    return uri().replaceAll("([\\[\\]{}*?\\\\])", "\\\\$1");
  }
}
