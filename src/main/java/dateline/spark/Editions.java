package dateline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalLong;

/**
 * The folders of a warehouse: {@code editions/<n>}, and {@code current}, a link to the edition that
 * readers see. An edition is made in a hidden folder, renamed when it is whole, and becomes current
 * by one atomic rename of the link: a crash at any point leaves the last edition as it was.
 */
final class Editions {
  private static final String DRAFT = ".draft-";

  private final Path warehouse;
  private final Path editions;
  private final Path current;

  Editions(Path warehouse) {
    this.warehouse = warehouse;
    editions = warehouse.resolve("editions");
    current = warehouse.resolve("current");
  }

  /** The number of the edition that readers see; empty before the first. */
  OptionalLong current() throws IOException {
    if (!Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
      return OptionalLong.empty();
    }
    if (!Files.isSymbolicLink(current)) {
      throw new IOException(current + " is no link to an edition; remove it or restore the link");
    }
    return OptionalLong.of(number(Files.readSymbolicLink(current)));
  }

  /** The numbers of the editions that are kept, in order. */
  List<Long> numbers() throws IOException {
    long last = current().orElse(0);
    return Disk.list(editions).stream()
        .map(Editions::number)
        .filter(number -> number > 0 && number <= last)
        .sorted()
        .toList();
  }

  /** Where an edition is. */
  Path folder(long number) {
    return editions.resolve(Long.toString(number));
  }

  /** Makes an empty folder for an edition in the making. */
  Path draft(long number) throws IOException {
    Path draft = editions.resolve(DRAFT + number);
    Disk.delete(draft);
    Disk.makeFolder(draft);
    return draft;
  }

  /**
   * Removes what a run that died has left: drafts, and editions that never became current.
   *
   * @throws IOException when there are editions that no run of this warehouse can have left so
   */
  void tidy() throws IOException {
    long last = current().orElse(0);
    for (Path folder : Disk.list(editions)) {
      long number = number(folder);
      if (number > last + 1) {
        throw new IOException(
            "%s is there but current is not its edition; restore the link %s"
                .formatted(folder, current));
      }
      if (folder.getFileName().toString().startsWith(DRAFT) || number > last) {
        Disk.delete(folder);
      }
    }
  }

  /** Makes a finished draft the edition that readers see. */
  void publish(Path draft, long number) throws IOException {
    Disk.sync(draft);
    Path edition = folder(number);
    Disk.move(draft, edition, StandardCopyOption.ATOMIC_MOVE);
    Disk.force(editions);
    Path next = warehouse.resolve(".current-" + number);
    Disk.point(next, warehouse.relativize(edition));
    Disk.move(next, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Disk.force(warehouse);
  }

  /** Removes all but the last editions. */
  void keep(int editionsToKeep) throws IOException {
    long last = current().orElse(0);
    for (Path folder : Disk.list(editions)) {
      long number = number(folder);
      if (number > 0 && number <= last - editionsToKeep) {
        Disk.delete(folder);
      }
    }
  }

  /** The number that a folder is named after; 0 for one that is no edition. */
  private static long number(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("[1-9]\\d{0,17}") ? Long.parseLong(name) : 0;
  }
}
