package dateline.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Editions that one run at a time adds to. */
public final class Warehouse implements AutoCloseable {
  private final SparkSession spark;
  private final Store store;

  private Warehouse(SparkSession spark, Store store) {
    this.spark = spark;
    this.store = store;
  }

  /** Another run is at work in a warehouse. */
  public static final class Busy extends IOException {
    private static final long serialVersionUID = 1;

    Busy(String warehouse, String holder) {
      super("another run is at work in " + warehouse + holder);
    }
  }

  /**
   * Opens a warehouse for writing and removes what a run that died has left in it.
   *
   * @throws Busy when another run has it open, for longer than the turn waits
   * @throws IOException when it cannot be made or written
   */
  public static Warehouse open(SparkSession spark, WarehouseAddress address, Turn turn)
      throws IOException {
    return new Warehouse(spark, address.toWrite(turn));
  }

  /** Opens one of folders on a local disk for writing, without waiting for another run. */
  public static Warehouse open(SparkSession spark, Path folder) throws IOException {
    return open(spark, WarehouseAddress.of(folder), Turn.AT_ONCE);
  }

  /** The edition that readers see; empty before the first. */
  public static Optional<Edition> current(SparkSession spark, WarehouseAddress address)
      throws IOException {
    return current(spark, address.toRead());
  }

  /** The same for folders on a local disk. */
  public static Optional<Edition> current(SparkSession spark, Path folder) throws IOException {
    return current(spark, WarehouseAddress.of(folder));
  }

  /** The numbers of the editions that are kept, in order; the last is the one that readers see. */
  public static List<Long> numbers(WarehouseAddress address) throws IOException {
    return address.toRead().numbers();
  }

  /** An edition that is kept; see {@link #numbers}. */
  public static Edition edition(SparkSession spark, WarehouseAddress address, long number) {
    return new Edition(spark, address.toRead(), number);
  }

  /** The same for folders on a local disk. */
  public static Edition edition(SparkSession spark, Path folder, long number) {
    return edition(spark, WarehouseAddress.of(folder), number);
  }

  /** Size of a warehouse in bytes, files that editions share counted once. */
  public static long bytes(WarehouseAddress address) throws IOException {
    return Location.of(address.place()).bytes();
  }

  /** The edition that readers see; empty before the first. */
  public Optional<Edition> current() throws IOException {
    return current(spark, store);
  }

  private static Optional<Edition> current(SparkSession spark, Store store) throws IOException {
    OptionalLong number = store.current();
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edition(spark, store, number.getAsLong()));
  }

  /** Begins the next edition. */
  public Draft begin(LocalDate date) throws IOException {
    @Nullable Edition before = current().orElse(null);
    long number = before == null ? 1 : before.number() + 1;
    return new Draft(new DraftFolder(spark, store.begin(number)), number, before, date);
  }

  /** Makes a draft the edition that readers see; {@link #keep} sees to it that it stays so. */
  public Edition publish(Draft draft) throws IOException {
    store.publish(draft.number(), draft.complete());
    return new Edition(spark, store, draft.number());
  }

  /**
   * Makes sure that no power failure brings back an edition before, and removes all but the last.
   */
  public void keep(int editionsToKeep) throws IOException {
    store.keep(editionsToKeep);
  }

  @Override
  public void close() throws IOException {
    store.close();
  }
}
