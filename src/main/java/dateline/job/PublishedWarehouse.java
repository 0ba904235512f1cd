package dateline.job;

import dateline.corpus.InputException;
import dateline.spark.Edition;
import dateline.spark.Session;
import dateline.spark.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The warehouse that a command only reads. */
final class PublishedWarehouse {
  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the tables.")
  Path folder = Path.of("");

  /**
   * Checks before anything starts.
   *
   * @throws InputException when nothing was published there
   */
  void check() {
    if (!Files.exists(folder.resolve("current"))) {
      throw noEdition();
    }
  }

  /** The edition that was published last. */
  Edition edition(Session session) throws IOException {
    return Warehouse.current(session.spark(), folder).orElseThrow(this::noEdition);
  }

  private InputException noEdition() {
    return new InputException(folder + " holds no edition yet; run: dateline nightly");
  }
}
