package dateline.job;

import dateline.corpus.InputException;
import dateline.spark.WarehouseAddress;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which warehouse a run works on, and as of when. */
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

  /**
   * Checks what the options' types cannot.
   *
   * @throws InputException when the warehouse cannot be one or no edition would be kept
   */
  void check() {
    address()
        .problem()
        .ifPresent(
            problem -> {
              throw new InputException("--warehouse " + problem);
            });
    if (keepEditions < 1) {
      throw new InputException("--keep-editions %d: keep at least 1".formatted(keepEditions));
    }
  }

  /** Where the warehouse is. */
  WarehouseAddress address() {
    return new WarehouseAddress(folder, catalog);
  }

  LocalDate runDate() {
    return date == null ? LocalDate.now(ZoneOffset.UTC) : date;
  }
}
