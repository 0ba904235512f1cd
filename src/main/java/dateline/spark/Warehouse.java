package dateline.spark;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** A folder of editions that one run at a time adds to. */
public final class Warehouse implements AutoCloseable {
  private final SparkSession spark;
  private final Editions editions;
  private final Lock lock;

  private Warehouse(SparkSession spark, Editions editions, Lock lock) {
    this.spark = spark;
    this.editions = editions;
    this.lock = lock;
  }

  /** Another run is at work in a warehouse. */
  public static final class Busy extends IOException {
    private static final long serialVersionUID = 1;

    Busy(Path folder, String holder) {
      super("another run is at work in " + folder + holder);
    }
  }

  /** Opens a warehouse for writing, without waiting for another run. */
  public static Warehouse open(SparkSession spark, Path folder) throws IOException {
    return open(spark, folder, Turn.AT_ONCE);
  }

  /**
   * Opens a warehouse for writing and removes what a run that died has left in it.
   *
   * @throws Busy when another run has it open, for longer than the turn waits
   * @throws IOException when the folder cannot be made or written
   */
  public static Warehouse open(SparkSession spark, Path folder, Turn turn) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(folder.toString(), null, "is not a folder");
    }
    Disk.makeFolder(folder);
    Lock lock = Lock.take(folder, turn);
    try {
      Editions editions = new Editions(folder.toAbsolutePath());
      editions.tidy();
      return new Warehouse(spark, editions, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
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

  /** The numbers of the editions that are kept, in order. */
  public static List<Long> numbers(Path folder) throws IOException {
    return new Editions(folder.toAbsolutePath()).numbers();
  }

  /** An edition that is kept; see {@link #numbers}. */
  public static Edition edition(SparkSession spark, Path folder, long number) {
    return edition(spark, new Editions(folder.toAbsolutePath()), number);
  }

  /** Size of a warehouse in bytes, files that editions share counted once. */
  public static long bytes(Path folder) throws IOException {
    return Disk.bytes(folder);
  }

  /** Begins the next edition. */
  public Draft begin(LocalDate date) throws IOException {
    @Nullable Edition before = current().orElse(null);
    long number = before == null ? 1 : before.number() + 1;
    return new Draft(new Edition(spark, editions.draft(number), number), before, date);
  }

  /** Makes a draft the edition that readers see. */
  public Edition publish(Draft draft) throws IOException {
    draft.complete();
    editions.publish(draft.edition().folder(), draft.number());
    return edition(spark, editions, draft.number());
  }

  /** Removes all but the last editions. */
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
