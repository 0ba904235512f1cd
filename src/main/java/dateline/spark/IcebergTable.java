package dateline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.DataFiles;
import org.apache.iceberg.ExpireSnapshots.CleanupLevel;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.MetricsConfig;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.ReachableFileUtil;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.Transaction;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.FileInfo;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.SupportsPrefixOperations;
import org.apache.iceberg.mapping.NameMapping;
import org.apache.iceberg.mapping.NameMappingParser;
import org.apache.iceberg.parquet.ParquetUtil;
import org.jspecify.annotations.Nullable;

/** An Iceberg table whose states are tagged with the editions that they belong to. */
final class IcebergTable {
  /** Says of a state by which edition it was made. */
  private static final String EDITION = "dateline.edition";

  private static final String TAG = "edition_";

  private final Table table;

  /** What states are known to hold, by their identifiers: files by their URIs. */
  private final Map<Long, Map<String, DataFile>> known = new HashMap<>();

  IcebergTable(Table table) {
    this.table = table;
  }

  Table table() {
    return table;
  }

  /** The edition that made the state that readers see; empty where there is none. */
  OptionalLong current() {
    Snapshot state = table.currentSnapshot();
    while (state != null && !state.summary().containsKey(EDITION)) {
      state = state.parentId() == null ? null : table.snapshot(state.parentId()); // Compacted.
    }
    return state == null
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(state.summary().get(EDITION)));
  }

  /** The editions that have a tag. */
  Stream<Long> editions() {
    return table.refs().keySet().stream()
        .filter(name -> name.startsWith(TAG))
        .map(name -> Long.parseLong(name.substring(TAG.length())));
  }

  /** The URIs of the files of an edition; none when the table was not there then. */
  Collection<String> files(long edition) throws IOException {
    return files(table.snapshot(TAG + edition)).keySet();
  }

  private Map<String, DataFile> files(@Nullable Snapshot state) throws IOException {
    if (state == null) {
      return Map.of();
    }
    Map<String, DataFile> files = known.get(state.snapshotId());
    if (files == null) {
      files = new TreeMap<>();
      try (CloseableIterable<FileScanTask> tasks =
          table.newScan().useSnapshot(state.snapshotId()).planFiles()) {
        for (FileScanTask task : tasks) {
          files.put(task.file().location(), task.file());
        }
      }
      known.put(state.snapshotId(), files);
    }
    return files;
  }

  /**
   * Makes and tags the state of an edition, in one commit.
   *
   * @param uris the files that the table has then
   * @param seen whether readers see it at once; such an edition has a state of its own in any case
   */
  void add(long edition, Set<String> uris, boolean seen) throws IOException {
    Map<String, DataFile> before = files(table.currentSnapshot());
    Transaction commit = table.newTransaction();
    boolean changes = seen || table.currentSnapshot() == null || !before.keySet().equals(uris);
    if (changes) {
      OverwriteFiles change = commit.newOverwrite().set(EDITION, Long.toString(edition));
      before.keySet().stream()
          .filter(uri -> !uris.contains(uri))
          .forEach(uri -> change.deleteFile(before.get(uri)));
      uris.stream()
          .filter(uri -> !before.containsKey(uri))
          .forEach(uri -> change.addFile(written(uri)));
      (seen ? change : change.stageOnly()).commit();
    }
    Snapshot state = changes ? newest(commit.table()) : table.currentSnapshot();
    commit.manageSnapshots().createTag(TAG + edition, state.snapshotId()).commit();
    commit.commitTransaction();
  }

  private static Snapshot newest(Table table) {
    return StreamSupport.stream(table.snapshots().spliterator(), false)
        .max(Comparator.comparingLong(Snapshot::sequenceNumber))
        .orElseThrow();
  }

  /** A file as it is entered, with what its footer says of its rows and columns. */
  private DataFile written(String uri) {
    InputFile file = table.io().newInputFile(uri);
    NameMapping names =
        NameMappingParser.fromJson(table.properties().get(TableProperties.DEFAULT_NAME_MAPPING));
    return DataFiles.builder(table.spec())
        .withInputFile(file)
        .withFormat(FileFormat.PARQUET)
        .withMetrics(ParquetUtil.fileMetrics(file, MetricsConfig.forTable(table), names))
        .withSortOrder(table.sortOrder())
        .build();
  }

  /**
   * Has readers see the state of an edition, and forgets the states of all but some, in one commit.
   *
   * @param current the edition; 0: they see none
   * @param oldest the first to keep
   * @return whether a state was forgotten, whose files may be needed no more
   */
  boolean settle(long current, long oldest) {
    Transaction commit = table.newTransaction();
    ManageSnapshots names = commit.manageSnapshots();
    editions()
        .filter(edition -> edition < oldest || edition > current)
        .forEach(edition -> names.removeTag(TAG + edition));
    Snapshot state = table.snapshot(TAG + current);
    if (state != null && !state.equals(table.currentSnapshot())) {
      names.setCurrentSnapshot(state.snapshotId());
    }
    names.commit();
    boolean forgets = hasUnnamedStates(commit.table());
    if (forgets) {
      commit
          .expireSnapshots()
          .expireOlderThan(Long.MAX_VALUE)
          .retainLast(1)
          .cleanupLevel(CleanupLevel.NONE) // See sweep().
          .commit();
    }
    commit.commitTransaction();
    return forgets;
  }

  private static boolean hasUnnamedStates(Table table) {
    Set<Long> named = new HashSet<>();
    table.refs().values().forEach(name -> named.add(name.snapshotId()));
    return StreamSupport.stream(table.snapshots().spliterator(), false)
        .anyMatch(state -> !named.contains(state.snapshotId()));
  }

  /** The URIs of the files of metadata that something refers to. */
  Set<String> metadataFiles() {
    Set<String> needed = new HashSet<>(ReachableFileUtil.metadataFileLocations(table, false));
    needed.add(ReachableFileUtil.versionHintLocation(table));
    needed.addAll(ReachableFileUtil.manifestListLocations(table));
    needed.addAll(ReachableFileUtil.statisticsFilesLocations(table));
    for (Snapshot state : table.snapshots()) {
      state.allManifests(table.io()).forEach(manifest -> needed.add(manifest.path()));
    }
    return needed;
  }

  /** Removes the other files of metadata. */
  void sweep() {
    if (table.io() instanceof SupportsPrefixOperations files) {
      String folder = table.location() + "/metadata";
      Set<String> needed = metadataFiles();
      List<String> unneeded = new ArrayList<>();
      for (FileInfo file : files.listPrefix(folder)) {
        if (!needed.contains(file.location())) {
          unneeded.add(file.location());
        }
      }
      unneeded.forEach(files::deleteFile);
    }
  }

  /** The URIs of the files of all states. */
  Set<String> allFiles() throws IOException {
    Set<String> uris = new HashSet<>();
    for (Snapshot state : table.snapshots()) {
      uris.addAll(files(state).keySet());
    }
    return uris;
  }
}
