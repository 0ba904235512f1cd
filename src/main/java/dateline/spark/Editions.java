package dateline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/**
 * The folders of a warehouse: {@code editions/<n>}, and {@code current}, a link to the edition that
 * readers see. An edition is made in a hidden folder, renamed when it is whole, and becomes current
 * by one atomic rename of the link: a crash at any point leaves the last edition as it was.
 */
final class Editions {
  private static final String DRAFT = ".draft-";
  private static final String LEAVING = ".leaving-";
  private static final String NEXT = ".current-";

  private final Path warehouse;
  private final Path editions;
  private final Path current;

  Editions(Path warehouse) {
    this.warehouse = warehouse;
    editions = warehouse.resolve("editions");
    current = warehouse.resolve("current");
  }

  /**
   * The number of the edition that readers see; empty before the first.
   *
   * @throws IOException when the link is none, or names something else than an edition
   */
  OptionalLong current() throws IOException {
    if (!Files.isSymbolicLink(current)) {
      if (Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
        throw new IOException(current + " is no link to an edition; remove it or restore the link");
      }
      return OptionalLong.empty();
    }
    Path named = Files.readSymbolicLink(current);
    long number = number(named);
    Path edition = folder(number);
    boolean isThere = number > 0 && Files.isDirectory(edition) && Files.isDirectory(current);
    if (!isThere || !Files.isSameFile(current, edition)) {
      throw new IOException(
          "%s names %s, which is no edition of this warehouse; restore the link%s"
              .formatted(current, named, howToRestore()));
    }
    return OptionalLong.of(number);
  }

  private String howToRestore() throws IOException {
    return Disk.list(editions).stream()
        .map(Editions::number)
        .max(Comparator.naturalOrder())
        .filter(number -> number > 0)
        .map(number -> ": ln -sfn %s %s".formatted(warehouse.relativize(folder(number)), current))
        .orElse("");
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

  /** Where an edition is made. */
  Path folderOfDraft(long number) {
    return editions.resolve(DRAFT + number);
  }

  /** Makes an empty folder for an edition in the making. */
  Path draft(long number) throws IOException {
    Path draft = folderOfDraft(number);
    Disk.delete(draft);
    Disk.makeFolder(draft);
    return draft;
  }

  /**
   * Removes what a run that died has left: drafts, an edition that never became current, and what
   * was not yet removed of one.
   *
   * @throws IOException when there are editions that no run of this warehouse can have left so
   */
  void tidy() throws IOException {
    long last = current().orElse(0);
    boolean begun = Files.isSymbolicLink(next(last + 1));
    for (Path folder : Disk.list(editions)) {
      long number = number(folder);
      if (number > last + 1 || (number == last + 1 && !begun)) {
        throw new IOException(
            "%s is there but current is not its edition; restore the link%s"
                .formatted(folder, howToRestore()));
      }
      if (number > last || isUnfinished(folder)) {
        Disk.delete(folder);
      }
    }
    for (Path file : Disk.list(warehouse)) {
      if (file.getFileName().toString().startsWith(NEXT)) {
        Disk.delete(file);
      }
    }
  }

  private static boolean isUnfinished(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith(DRAFT) || name.startsWith(LEAVING);
  }

  /**
   * Makes a finished draft the edition that readers see. The link that is to become current is made
   * first: an edition that it names and current does not is a dead run's, any other is not.
   */
  void publish(Path draft, long number) throws IOException {
    Disk.sync(draft);
    Path edition = folder(number);
    Path next = next(number);
    Disk.point(next, warehouse.relativize(edition));
    Disk.force(warehouse);
    Disk.move(draft, edition, StandardCopyOption.ATOMIC_MOVE);
    Disk.force(editions);
    Disk.move(next, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path next(long number) {
    return warehouse.resolve(NEXT + number);
  }

  /**
   * Makes the last switch last, and removes all but the last editions. Each goes under another name
   * first, so that nobody takes half of one for a whole.
   */
  void keep(int editionsToKeep) throws IOException {
    Disk.force(warehouse);
    long last = current().orElse(0);
    for (Path folder : Disk.list(editions)) {
      long number = number(folder);
      if (number > 0 && number <= last - editionsToKeep) {
        Path leaving = editions.resolve(LEAVING + number);
        Disk.move(folder, leaving, StandardCopyOption.ATOMIC_MOVE);
        Disk.delete(leaving);
      }
    }
  }

  /** The number that a folder is named after; 0 for one that is no edition. */
  private static long number(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("[1-9]\\d{0,17}") ? Long.parseLong(name) : 0;
  }
}
