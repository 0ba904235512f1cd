package dateline.job;

import dateline.corpus.InputException;
import dateline.spark.WarehouseAddress;
import java.nio.file.Files;
import java.nio.file.Path;
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
      description = "Folder of the tables; made if it is not there.")
  String folder = "";

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
   * @throws InputException when the folder is a file or no edition would be kept
   */
  void check() {
    Path path = Path.of(folder);
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new InputException(
          "--warehouse %s: is a file; give a folder, or a path where one can be made"
              .formatted(folder));
    }
    if (keepEditions < 1) {
      throw new InputException("--keep-editions %d: keep at least 1".formatted(keepEditions));
    }
  }

  /** Where the warehouse is. */
  WarehouseAddress address() {
    return new WarehouseAddress(folder, null);
  }

  LocalDate runDate() {
    return date == null ? LocalDate.now(ZoneOffset.UTC) : date;
  }
}
