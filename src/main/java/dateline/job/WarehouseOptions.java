package dateline.job;

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
  Path folder = Path.of("");

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

  LocalDate runDate() {
    return date == null ? LocalDate.now(ZoneOffset.UTC) : date;
  }
}
