package dateline.corpus;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Where bytes are: a file, or a file in a zip archive, which is written {@code a.zip!/b.csv}.
 *
 * @param file the file, or the archive
 * @param entry name inside the archive; none for a file of its own
 */
record Location(Path file, @Nullable String entry) {
  private static final int BLOCK = 1 << 16;
  private static final String INSIDE = "!/";
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** The location that {@link #toString} wrote. */
  static Location of(String written) {
    int inside = written.indexOf(INSIDE);
    return inside < 0 || Files.exists(Path.of(written))
        ? new Location(Path.of(written), null)
        : new Location(
            Path.of(written.substring(0, inside)), written.substring(inside + INSIDE.length()));
  }

  /**
   * The file itself or, for a zip archive, the files in it in the order of their names. An archive
   * that cannot be listed is itself.
   */
  static List<Location> in(Path file) throws IOException {
    Location whole = new Location(file, null);
    if (!whole.isZip()) {
      return List.of(whole);
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<Location> entries =
          zip.stream()
              .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
              .map(ZipEntry::getName)
              .sorted()
              .map(name -> new Location(file, name))
              .toList();
      return entries.isEmpty() ? List.of(whole) : new ArrayList<>(entries);
    } catch (IOException e) {
      return List.of(whole);
    }
  }

  /** The name without folders. */
  String name() {
    String path = toString();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Opens the bytes as they are in the file or in the archive, with marks. */
  InputStream open() throws IOException {
    return new BufferedInputStream(
        entry == null ? Files.newInputStream(file) : inside(entry), BLOCK);
  }

  @Override
  public String toString() {
    return entry == null ? file.toString() : file + INSIDE + entry;
  }

  private boolean isZip() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    }
  }

  private InputStream inside(String name) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    ZipEntry found = zip.getEntry(name);
    if (found == null) {
      zip.close();
      throw new NoSuchFileException(toString());
    }
    InputStream bytes = new Inflation(zip.getInputStream(found), found::getCompressedSize);
    return new FilterInputStream(bytes) {
      @Override
      public void close() throws IOException {
        zip.close();
      }
    };
  }
}
