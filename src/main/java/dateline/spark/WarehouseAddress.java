package dateline.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a warehouse is and how its editions are kept.
 *
 * @param place a local folder, or the URI of one in another file system
 * @param catalog the catalog of tables; null: folders of files
 */
public record WarehouseAddress(String place, @Nullable String catalog) {
  /** A warehouse of folders on a local disk. */
  public static WarehouseAddress of(Path folder) {
    return new WarehouseAddress(folder.toString(), null);
  }

  /** Opens it for reading. */
  Store toRead() {
    return FolderStore.of(Path.of(place));
  }

  /** Opens it for writing, for one run at a time. */
  Store toWrite() throws IOException {
    return FolderStore.open(Path.of(place));
  }

  /** Whether there may be editions, as far as can be told without Spark. */
  public boolean mayHoldEditions() {
    return Files.exists(Path.of(place).resolve("current"));
  }

  /** Where readers find the edition that was published last. */
  public String current() {
    return Path.of(place).resolve("current").toString();
  }
}
