package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import dateline.corpus.InputException;
import dateline.spark.Edition;
import dateline.spark.EditionRecords;
import dateline.spark.Execution;
import dateline.spark.Session;
import dateline.spark.Warehouse;
import dateline.spark.WarehouseAddress;
import dateline.spark.Where;
import dateline.table.Run;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The warehouse that a command only reads, in the edition that it reads. */
public final class PublishedWarehouse {
  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the tables, or its URI: hdfs://host/press.")
  String folder = "";

  @Option(
      names = "--catalog",
      paramLabel = "NAME[.NAMESPACE]",
      description = "Iceberg catalog of the tables, where one of Spark's settings is meant.")
  @Nullable String catalog;

  @Option(
      names = "--as-of",
      paramLabel = "EDITION|YYYY-MM-DD",
      description =
          "Read an edition that is kept, by its number, or the last one whose run has no later date"
              + " (default: the current one). See: dateline editions.")
  @Nullable String asOf;

  /**
   * Checks before anything starts.
   *
   * @throws InputException when nothing was published there, or --as-of names no edition
   */
  public void check() throws IOException {
    WarehouseOptions.check(address());
    WarehouseOptions.checkPublished(address());
    if (asOf != null && !asOf.matches("[1-9]\\d{0,17}")) {
      date(asOf);
    } else if (asOf != null && !address().needsSpark()) {
      kept(Long.parseLong(asOf));
    }
  }

  /** Where it is. */
  public WarehouseAddress address() {
    return new WarehouseAddress(folder, catalog);
  }

  /**
   * The edition to read.
   *
   * @throws InputException when it is not kept
   */
  Edition edition(Session session) throws IOException {
    Edition current =
        Warehouse.current(session.spark(), address()).orElseThrow(() -> noEdition(folder));
    if (asOf == null) {
      return current;
    }
    long number = asOf.contains("-") ? last(current, date(asOf)) : Long.parseLong(asOf);
    return Warehouse.edition(session.spark(), address(), kept(number));
  }

  /** What a command does with the edition that it reads. */
  public interface Reading {
    void of(EditionRecords edition) throws IOException;
  }

  /**
   * Reads an edition, without Spark where that can be.
   *
   * @throws InputException when it is not kept, or there is none
   */
  public void read(Reading reading) throws IOException {
    check();
    if (!address().needsSpark()) {
      reading.of(records());
      return;
    }
    Session session = Session.open("dateline");
    try {
      reading.of(records());
    } finally {
      session.close();
    }
  }

  private EditionRecords records() throws IOException {
    EditionRecords current = EditionRecords.current(address()).orElseThrow(() -> noEdition(folder));
    if (asOf == null) {
      return current;
    }
    if (!asOf.contains("-")) {
      return EditionRecords.of(address(), kept(Long.parseLong(asOf)));
    }
    LocalDate date = date(asOf);
    long last =
        current.read(Run.class, DateOfRun.class, Where.ALL).stream()
            .filter(run -> !run.date.isAfter(date))
            .mapToLong(DateOfRun::edition)
            .max()
            .orElseThrow(this::notSoOld);
    return EditionRecords.of(address(), kept(last));
  }

  /** Whether an edition was asked for, and not the one that is the last at any time. */
  boolean isPinned() {
    return asOf != null;
  }

  /** Some columns of run. */
  public record DateOfRun(long edition, LocalDate date) {}

  private InputException notSoOld() {
    return new InputException(
        "--as-of %s: no edition of %s is so old; see: dateline editions --warehouse %s"
            .formatted(asOf, folder, folder));
  }

  static InputException noEdition(String folder) {
    return new InputException(folder + " holds no edition yet; run: dateline nightly");
  }

  private long kept(long number) throws IOException {
    List<Long> kept = Warehouse.numbers(address());
    if (!kept.contains(number)) {
      throw new InputException(
          "--as-of %s: edition %d is not in %s; kept are %s"
              .formatted(
                  asOf,
                  number,
                  folder,
                  kept.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
    return number;
  }

  /** The last edition whose run has no later date than one. */
  private long last(Edition current, LocalDate date) {
    Row last =
        Execution.collect(
                current.read(Run.class).where(col("date").leq(lit(date))).agg(max("edition")))
            .get(0);
    if (last.isNullAt(0)) {
      throw notSoOld();
    }
    return last.getLong(0);
  }

  private static LocalDate date(String given) {
    try {
      return LocalDate.parse(given);
    } catch (DateTimeException e) {
      throw new InputException(
          "--as-of %s: give the number of an edition, or a date such as 2025-04-28"
              .formatted(given));
    }
  }
}
