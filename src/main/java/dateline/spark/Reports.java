package dateline.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;

/**
 * The reports of a warehouse on a local disk: {@code reports/<edition>.html}, one for each edition
 * that has one and is kept, and {@code reports/latest.html}. Each is written beside its place and
 * renamed: one that is there is whole.
 */
public final class Reports {
  private static final String ENDING = ".html";
  private static final String PART = ".part-";

  private final Path folder;

  private Reports(Path folder) {
    this.folder = folder;
  }

  /** Those of a warehouse, see {@link #areKept}. */
  public static Reports of(WarehouseAddress address) {
    return new Reports(Path.of(address.place()).resolve("reports"));
  }

  /** Whether a warehouse keeps reports: one that is not on a local disk does not. */
  public static boolean areKept(WarehouseAddress address) {
    return !Location.isUri(address.place());
  }

  /**
   * Keeps the report on an edition, in place of one that is there.
   *
   * @param page the report
   * @return its file
   */
  public Path write(long edition, String page) throws IOException {
    Disk.makeFolder(folder);
    return replace(edition + ENDING, page);
  }

  /** Has {@code latest.html} show a page, such as one that leads to the last report. */
  public Path writeLatest(String page) throws IOException {
    return replace("latest" + ENDING, page);
  }

  private Path replace(String name, String page) throws IOException {
    Path file = folder.resolve(name);
    Path part = folder.resolve(PART + name);
    Disk.delete(part);
    try (OutputStream bytes = Disk.write(part)) {
      bytes.write(page.getBytes(StandardCharsets.UTF_8));
    }
    Disk.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return file;
  }

  /** Removes the reports on all other editions, and what a run that died has left of one. */
  public void keep(Collection<Long> editions) throws IOException {
    for (Path file : Disk.list(folder)) {
      String name = file.getFileName().toString();
      boolean isReport = name.matches("[1-9]\\d{0,17}\\.html");
      boolean isGone = isReport && !editions.contains(number(name));
      if (isGone || name.startsWith(PART)) {
        Disk.delete(file);
      }
    }
  }

  private static long number(String name) {
    return Long.parseLong(name.substring(0, name.length() - ENDING.length()));
  }
}
