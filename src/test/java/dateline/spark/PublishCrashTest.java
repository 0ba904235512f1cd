package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.FolderForTests;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that dies at one of the changes by which a third edition takes the place of the first. */
class PublishCrashTest {
  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);

  /** Of the changes to files that no reader sees, every so many-th is fatal. */
  private static final int EVERY = Integer.getInteger("crash.every", 40);

  private static boolean isHidden(String change) {
    return change.matches("(?!move).*/\\.(draft|leaving)-.*");
  }

  private final SparkSession spark = SparkForTests.session();
  @TempDir Path folder;

  @Test
  void anEditionIsThereOrNotWhereverTheDiskDies() throws IOException {
    FolderForTests before = new FolderForTests(folder.resolve("before"));
    publish(before.folder());
    publish(before.folder());
    FolderForTests after = before.linked(folder.resolve("after"));
    List<String> changes = changes(after.folder());
    SortedMap<String, String> both = new TreeMap<>(before.tree());
    both.putAll(after.tree());
    int published = 0;
    for (int fatal = 0; fatal < changes.size(); fatal++) {
      if (fatal % EVERY == 0 || !isHidden(changes.get(fatal))) {
        FolderForTests trial = before.linked(folder.resolve("dies-" + fatal));
        diesAt(fatal, trial.folder());
        Warehouse.open(spark, trial.folder()).close();
        assertThat(trial.tree())
            .as("left at %s", changes.get(fatal))
            .isIn(before.tree(), both, after.tree());
        published += trial.tree().equals(before.tree()) ? 0 : 1;
        publish(trial.folder());
        assertThat(Disk.list(trial.folder().resolve("editions"))).hasSize(2);
        trial.delete();
      }
    }
    assertThat(published).isPositive();
  }

  private List<String> changes(Path warehouse) throws IOException {
    List<String> changes = new ArrayList<>();
    Disk.Watcher none = Disk.watch(changes::add);
    try {
      publish(warehouse);
    } finally {
      Disk.watch(none);
    }
    return changes;
  }

  private void diesAt(int fatal, Path warehouse) {
    AtomicInteger changes = new AtomicInteger();
    Disk.Watcher none =
        Disk.watch(
            change -> {
              if (changes.getAndIncrement() >= fatal) {
                throw new FileSystemException(change, null, "Input/output error");
              }
            });
    try {
      assertThatThrownBy(() -> publish(warehouse)).hasMessageContaining("Input/output error");
    } finally {
      Disk.watch(none);
    }
  }

  /** Publishes an edition and keeps two. */
  private void publish(Path warehouse) throws IOException {
    try (Warehouse open = Warehouse.open(spark, warehouse)) {
      open.publish(open.begin(MARCH_1));
      open.keep(2);
    }
  }
}
