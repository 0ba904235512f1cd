package dateline.spark;

import dateline.table.Table.Layout;
import dateline.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A state of all tables, read as records and without Spark, for commands that show a few rows and
 * are to answer at once. Where {@link WarehouseAddress#needsSpark} says so, Spark must run before.
 */
public final class EditionRecords {
  private final Store store;
  private final long number;

  private EditionRecords(Store store, long number) {
    this.store = store;
    this.number = number;
  }

  /** The edition that readers see; empty before the first. */
  public static Optional<EditionRecords> current(WarehouseAddress address) throws IOException {
    Store store = address.toRead();
    OptionalLong number = store.current();
    return number.isPresent()
        ? Optional.of(new EditionRecords(store, number.getAsLong()))
        : Optional.empty();
  }

  /** An edition that is kept; see {@link Warehouse#numbers}. */
  public static EditionRecords of(WarehouseAddress address, long number) {
    return new EditionRecords(address.toRead(), number);
  }

  /** Editions are numbered from 1. */
  public long number() {
    return number;
  }

  /** Rows of a table, in the order of its files. */
  public <R extends Record> List<R> read(Class<R> table, Where where) {
    return read(table, table, where);
  }

  /**
   * Some columns of rows of a table, in the order of its files.
   *
   * @param columns a record whose components are columns of the table, by name
   * @throws UncheckedIOException when a file cannot be read
   */
  public <R extends Record> List<R> read(
      Class<? extends Record> table, Class<R> columns, Where where) {
    try {
      return store.files(number, table).stream()
          .filter(file -> mayHave(table, file, where))
          .toList()
          .parallelStream()
          .flatMap(file -> read(file, columns, where).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean mayHave(Class<? extends Record> table, Location file, Where where) {
    return Tables.layout(table) != Layout.BY_DAY || where.mayBeIn(Edition.span(file));
  }

  private static <R extends Record> List<R> read(Location file, Class<R> columns, Where where) {
    try {
      return RecordsOfFile.read(file, columns, where);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
