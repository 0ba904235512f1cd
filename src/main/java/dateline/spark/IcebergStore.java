package dateline.spark;

import dateline.table.Run;
import dateline.table.Tables;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Editions as tags {@code edition_<n>} of Iceberg tables, for file systems without links. The files
 * that an edition has made are in {@code editions/<n>}. A run brings each table to its next state
 * beside the one that readers see, and tags it; then one commit, that of the table {@code run},
 * makes the edition the current one; then the other tables follow. A crash before that commit
 * leaves the last edition, one after it the next, and the next run brings the rest in line.
 */
final class IcebergStore implements Store {
  private final Location warehouse;
  private final IcebergTables tables;
  private final @Nullable LeaseLock lock;

  private IcebergStore(Location warehouse, IcebergTables tables, @Nullable LeaseLock lock) {
    this.warehouse = warehouse;
    this.tables = tables;
    this.lock = lock;
  }

  /** A store that is only read. */
  static IcebergStore of(Location warehouse, IcebergTables tables) {
    return new IcebergStore(warehouse, tables, null);
  }

  /**
   * Opens a store for writing and removes what a run that died has left in it.
   *
   * @throws Warehouse.Busy when another run has it open, for longer than the turn waits
   */
  static IcebergStore open(Location warehouse, IcebergTables tables, Turn turn) throws IOException {
    warehouse.makeFolder();
    LeaseLock lock = LeaseLock.take(warehouse, turn);
    IcebergStore store = new IcebergStore(warehouse, tables, lock);
    try {
      if (store.unfinished().exists() || !tables.areMade()) {
        store.unfinished().write("");
        tables.make();
        store.settle(1);
        store.sweep();
        store.unfinished().delete();
      }
      return store;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** A file that is there while there may be what a run has begun and not ended. */
  private Location unfinished() {
    return warehouse.resolve(".unfinished");
  }

  private Location editions() {
    return warehouse.resolve("editions");
  }

  @Override
  public OptionalLong current() {
    return tables.find(Run.class).map(IcebergTable::current).orElse(OptionalLong.empty());
  }

  @Override
  public List<Long> numbers() {
    long last = current().orElse(0);
    return tables.find(Run.class).stream()
        .flatMap(IcebergTable::editions)
        .filter(number -> number <= last)
        .sorted()
        .toList();
  }

  @Override
  public List<Location> files(long edition, Class<? extends Record> table) throws IOException {
    Optional<IcebergTable> found = tables.find(table);
    return found.isEmpty()
        ? List.of()
        : found.get().files(edition).stream()
            .map(Location::of)
            .sorted(Comparator.comparing(Location::name))
            .toList();
  }

  @Override
  public Location begin(long edition) throws IOException {
    unfinished().write("");
    Location folder = editions().resolve(Long.toString(edition));
    folder.delete();
    folder.makeFolder();
    return folder;
  }

  @Override
  public void publish(long edition, Map<Class<? extends Record>, List<Location>> files)
      throws IOException {
    Objects.requireNonNull(lock).confirm();
    for (Class<? extends Record> table : files.keySet()) {
      if (table != Run.class) {
        tables.of(table).add(edition, uris(files.get(table)), false);
      }
    }
    lock.confirm();
    tables.of(Run.class).add(edition, uris(files.get(Run.class)), true);
  }

  private static Set<String> uris(List<Location> files) {
    return files.stream().map(Location::uri).collect(Collectors.toSet());
  }

  @Override
  public void keep(int editionsToKeep) throws IOException {
    if (settle(current().orElse(0) - editionsToKeep + 1)) {
      sweep();
    }
    unfinished().delete();
  }

  /**
   * Has every table be of the current edition for those who read it by its name alone, and forgets
   * editions before one, and those that never became current.
   */
  private boolean settle(long oldest) {
    long last = current().orElse(0);
    boolean forgot = false;
    for (Class<? extends Record> table : Tables.published()) {
      forgot |= tables.of(table).settle(last, oldest);
    }
    return forgot;
  }

  /** Removes files that no edition has. */
  private void sweep() throws IOException {
    Set<String> needed = new HashSet<>();
    for (Class<? extends Record> table : Tables.published()) {
      tables.of(table).sweep();
      needed.addAll(tables.of(table).allFiles());
    }
    for (Location edition : editions().list()) {
      sweep(edition, needed);
    }
  }

  private static void sweep(Location edition, Set<String> needed) throws IOException {
    for (Location table : edition.list()) {
      for (Location file : table.list()) {
        if (!needed.contains(file.uri())) {
          file.delete();
        }
      }
      if (table.list().isEmpty()) {
        table.delete();
      }
    }
    if (edition.list().isEmpty()) {
      edition.delete();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      tables.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
