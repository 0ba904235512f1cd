package dateline.job;

import dateline.corpus.InputException;
import dateline.spark.Edition;
import dateline.spark.Turn;
import dateline.spark.WarehouseAddress;
import dateline.table.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which warehouse a run works on, and as of when; how it meets others, and whom it tells. */
final class WarehouseOptions {
  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description =
          "Folder of the tables; made if it is not there. With a URI (hdfs://host/press) they are"
              + " Apache Iceberg tables.")
  String folder = "";

  @Option(
      names = "--catalog",
      paramLabel = "NAME[.NAMESPACE]",
      description =
          "Keep the tables in the Iceberg catalog that spark.sql.catalog.NAME describes; 'iceberg'"
              + " needs no description and is the default where --warehouse is a URI"
              + " (NAMESPACE: dateline).")
  @Nullable String catalog;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Date of the run (default: today in UTC).")
  @Nullable LocalDate date;

  @Option(
      names = "--keep-editions",
      paramLabel = "N",
      defaultValue = "7",
      description = "How many editions to keep, the new one included (default: ${DEFAULT-VALUE}).")
  int keepEditions;

  @Option(
      names = "--wait",
      paramLabel = "MINUTES",
      defaultValue = "0",
      description =
          "How long to wait for another run at work in the warehouse to end; then the exit code is"
              + " 75 (default: ${DEFAULT-VALUE}, not at all).")
  int waitMinutes;

  @Option(
      names = "--no-report",
      description =
          "Leave no report in the warehouse's folder reports; dateline report writes one later.")
  boolean withoutReport;

  @Mixin RunReports reports = new RunReports();

  /**
   * Checks what the options' types cannot.
   *
   * @throws InputException when the warehouse cannot be one, or no edition would be kept
   */
  void check() {
    check(address());
    if (keepEditions < 1) {
      throw new InputException("--keep-editions %d: keep at least 1".formatted(keepEditions));
    }
    if (waitMinutes < 0) {
      throw new InputException("--wait %d: give 0 or more minutes".formatted(waitMinutes));
    }
  }

  /**
   * Checks that there is something to go on from.
   *
   * @throws InputException when no edition was published
   */
  void checkPublished() {
    checkPublished(address());
  }

  static void check(WarehouseAddress address) {
    Optional<String> problem = address.problem();
    if (problem.isPresent()) {
      throw new InputException("--warehouse " + problem.get());
    }
    if (!address.needsSpark()) {
      checkNoEdition(Path.of(address.place()));
    }
  }

  /** One who has looked at the tables may give their folder. */
  private static void checkNoEdition(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    Path above = path.getParent();
    if (above != null && above.endsWith("editions")) {
      above = above.getParent();
    } else if (!path.endsWith("current") && !path.endsWith("editions")) {
      return;
    }
    if (above != null && Files.isDirectory(above.resolve("editions"))) {
      throw new InputException(
          "--warehouse %s: is an edition of a warehouse; give the folder above, %s"
              .formatted(folder, above));
    }
  }

  static void checkPublished(WarehouseAddress address) {
    if (!address.mayHoldEditions()) {
      throw PublishedWarehouse.noEdition(address.place());
    }
  }

  /** Where the warehouse is. */
  WarehouseAddress address() {
    return new WarehouseAddress(folder, catalog);
  }

  LocalDate runDate() {
    return date == null ? LocalDate.now(ZoneOffset.UTC) : date;
  }

  /** How it waits for another run. */
  Turn turn(Account account) {
    return new Turn(
        account.command(),
        Duration.ofMinutes(waitMinutes),
        waiting -> {
          account.out().println(waiting);
          account.out().flush();
        });
  }

  /** What --metrics tells of an edition; nothing where nobody asks. */
  List<MetricFamily> figures(Edition edition, Run run) throws IOException {
    return reports.metrics == null ? List.of() : Metrics.ofEdition(edition, run, address());
  }
}
