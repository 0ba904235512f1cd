package dateline.spark;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** A folder of editions that one run at a time adds to. */
public final class Warehouse implements AutoCloseable {
  private final SparkSession spark;
  private final Editions editions;
  private final FileChannel lock;

  private Warehouse(SparkSession spark, Editions editions, FileChannel lock) {
    this.spark = spark;
    this.editions = editions;
    this.lock = lock;
  }

  /** Another run is at work in a warehouse. */
  public static final class Busy extends IOException {
    private static final long serialVersionUID = 1;

    Busy(Path folder) {
      super("another run is at work in " + folder);
    }
  }

  /**
   * Opens a warehouse for writing and removes what a run that died has left in it.
   *
   * @throws Busy when another run has it open; its lock ends with its process
   * @throws IOException when the folder cannot be made or written
   */
  public static Warehouse open(SparkSession spark, Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(folder.toString(), null, "is not a folder");
    }
    Disk.makeFolder(folder);
    FileChannel channel = Disk.openLock(folder.resolve(".lock"));
    FileLock held = channel.tryLock();
    if (held == null) {
      channel.close();
      throw new Busy(folder);
    }
    Editions editions = new Editions(folder.toAbsolutePath());
    try {
      editions.tidy();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return new Warehouse(spark, editions, channel);
  }

  /** The edition that readers see; empty before the first. */
  public static Optional<Edition> current(SparkSession spark, Path folder) throws IOException {
    Editions editions = new Editions(folder.toAbsolutePath());
    OptionalLong number = editions.current();
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(edition(spark, editions, number.getAsLong()));
  }

  /** The edition that readers see; empty before the first. */
  public Optional<Edition> current() throws IOException {
    OptionalLong number = editions.current();
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(edition(spark, editions, number.getAsLong()));
  }

  /** Begins the next edition. */
  public Draft begin(LocalDate date) throws IOException {
    @Nullable Edition before = current().orElse(null);
    long number = before == null ? 1 : before.number() + 1;
    return new Draft(new Edition(spark, editions.draft(number), number), before, date);
  }

  /** Makes a draft the edition that readers see; {@link #keep} sees to it that it stays so. */
  public Edition publish(Draft draft) throws IOException {
    draft.complete();
    editions.publish(draft.edition().folder(), draft.number());
    return edition(spark, editions, draft.number());
  }

  /**
   * Makes sure that no power failure brings back an edition before, and removes all but the last.
   */
  public void keep(int editionsToKeep) throws IOException {
    editions.keep(editionsToKeep);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static Edition edition(SparkSession spark, Editions editions, long number) {
    return new Edition(spark, editions.folder(number), number);
  }
}
