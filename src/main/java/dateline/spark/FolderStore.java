package dateline.spark;

import dateline.table.Tables;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Editions as folders on a local disk; what an edition takes over is linked, not copied. */
final class FolderStore implements Store {
  private final Editions editions;
  private final @Nullable Lock lock;

  private FolderStore(Editions editions, @Nullable Lock lock) {
    this.editions = editions;
    this.lock = lock;
  }

  /** A store that is only read. */
  static FolderStore of(Path folder) {
    return new FolderStore(new Editions(folder.toAbsolutePath()), null);
  }

  /**
   * Opens a store for writing and removes what a run that died has left in it.
   *
   * @throws Warehouse.Busy when another run has it open, for longer than the turn waits
   * @throws IOException when the folder cannot be made or written
   */
  static FolderStore open(Path folder, Turn turn) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(folder.toString(), null, "is not a folder");
    }
    Disk.makeFolder(folder);
    Lock lock = Lock.take(folder, turn);
    try {
      Editions editions = new Editions(folder.toAbsolutePath());
      editions.tidy();
      return new FolderStore(editions, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public OptionalLong current() throws IOException {
    return editions.current();
  }

  @Override
  public List<Long> numbers() throws IOException {
    return editions.numbers();
  }

  @Override
  public List<Location> files(long edition, Class<? extends Record> table) throws IOException {
    return Disk.list(editions.folder(edition).resolve(Tables.name(table))).stream()
        .map(Location::of)
        .toList();
  }

  @Override
  public Location begin(long edition) throws IOException {
    return Location.of(editions.draft(edition));
  }

  @Override
  public void publish(long edition, Map<Class<? extends Record>, List<Location>> files)
      throws IOException {
    Path draft = editions.folderOfDraft(edition);
    for (Map.Entry<Class<? extends Record>, List<Location>> table : files.entrySet()) {
      Path folder = draft.resolve(Tables.name(table.getKey()));
      Disk.makeFolder(folder);
      for (Location file : table.getValue()) {
        Path path = ((LocalLocation) file).path();
        if (!path.startsWith(draft)) {
          Disk.linkOrCopy(folder.resolve(path.getFileName()), path);
        }
      }
    }
    editions.publish(draft, edition);
  }

  @Override
  public void keep(int editionsToKeep) throws IOException {
    editions.keep(editionsToKeep);
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }
}
