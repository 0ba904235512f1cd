package dateline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a warehouse is and how its editions are kept: on a local disk as folders, elsewhere as
 * Iceberg tables; as these there too if a catalog is given, or if they are there already.
 *
 * @param place a local folder, or the URI of one in another file system
 * @param catalog the Iceberg catalog's name as Spark's settings have it, and after a dot the
 *     namespace of the tables; null: none is named
 */
public record WarehouseAddress(String place, @Nullable String catalog) {
  private static final String CATALOG = "iceberg";
  private static final String NAMESPACE = "dateline";
  private static final String CURRENT = "current";

  /** Of stores of objects, where no rename is atomic. */
  private static final Pattern OBJECTS = Pattern.compile("(s3a?|s3n|gs|oss|cosn|wasbs?)://.*");

  private static final String NO_RENAME =
      ": a store of objects has no atomic rename, which the default catalog commits by";

  private static final String SHOWN = ", as jobs/STORES.md shows";

  /** Where to have what Iceberg tables are read and written with. */
  private static final String PACKAGE = "org.apache.iceberg:iceberg-spark-runtime-4.1_2.13:1.12.0";

  /** A warehouse of folders on a local disk. */
  public static WarehouseAddress of(Path folder) {
    return new WarehouseAddress(folder.toString(), null);
  }

  /** What is wrong with it and what to do, as far as can be told without Spark. */
  public Optional<String> problem() {
    if (!Location.isUri(place)
        && Files.exists(Path.of(place))
        && !Files.isDirectory(Path.of(place))) {
      return Optional.of(place + ": is a file; give a folder, or a path where one can be made");
    }
    if (!isIceberg()) {
      return Optional.empty();
    }
    if (isLocal() && Files.exists(local().resolve(CURRENT), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(
          place + ": its editions are folders; leave out --catalog, or give another --warehouse");
    }
    if (catalog == null && isStoreOfObjects()) {
      return Optional.of(place + NO_RENAME + "; name a catalog of Spark's with --catalog" + SHOWN);
    }
    if (!hasIceberg()) {
      return Optional.of(
          "%s: its editions are Apache Iceberg tables, and what reads and writes them is not there;"
                  .formatted(place)
              + " build with mvn package -Piceberg, or add to spark-submit --packages "
              + PACKAGE);
    }
    return Optional.empty();
  }

  private static boolean hasIceberg() {
    try {
      Class.forName("org.apache.iceberg.catalog.Catalog");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Whether there may be editions, as far as can be told without Spark. */
  public boolean mayHoldEditions() {
    return isIceberg() || Files.exists(local().resolve(CURRENT));
  }

  /** Whether Spark has to run before anything can be read. */
  public boolean needsSpark() {
    return isIceberg();
  }

  /** Where readers find an edition that is the last. */
  public String current(long edition) {
    return isIceberg()
        ? "%s, version 'edition_%d' of the tables %s.%s"
            .formatted(place, edition, catalogName(), namespace())
        : Path.of(place).resolve(CURRENT).toString();
  }

  /** Opens it for reading. */
  Store toRead() {
    return isIceberg() ? IcebergStore.of(location(), tables()) : FolderStore.of(local());
  }

  /** Opens it for writing, for one run at a time. */
  Store toWrite(Turn turn) throws IOException {
    return isIceberg()
        ? IcebergStore.open(location(), tables(), turn)
        : FolderStore.open(local(), turn);
  }

  private IcebergTables tables() {
    if (isStoreOfObjects() && !IcebergTables.commitWithoutRename(catalogName())) {
      throw new UncheckedIOException(
          new IOException(
              "%s%s; let Spark's settings spark.sql.catalog.%s.* describe one that does not%s"
                  .formatted(place, NO_RENAME, catalogName(), SHOWN)));
    }
    return IcebergTables.open(catalogName(), namespace(), location());
  }

  private boolean isStoreOfObjects() {
    return OBJECTS.matcher(place).matches();
  }

  private boolean isIceberg() {
    return catalog != null
        || !isLocal()
        || Files.isDirectory(local().resolve(NAMESPACE).resolve("run").resolve("metadata"));
  }

  private boolean isLocal() {
    return location() instanceof LocalLocation;
  }

  private Path local() {
    return ((LocalLocation) location()).path();
  }

  private Location location() {
    return Location.of(place);
  }

  private String catalogName() {
    return names().get(0);
  }

  private String namespace() {
    return names().size() > 1 ? names().get(1) : NAMESPACE;
  }

  private List<String> names() {
    return List.of(Objects.requireNonNullElse(catalog, CATALOG).split("\\.", 2));
  }
}
