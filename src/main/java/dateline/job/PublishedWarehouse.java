package dateline.job;

import dateline.corpus.InputException;
import dateline.spark.Edition;
import dateline.spark.Session;
import dateline.spark.Warehouse;
import dateline.spark.WarehouseAddress;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The warehouse that a command only reads. */
final class PublishedWarehouse {
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

  /**
   * Checks before anything starts.
   *
   * @throws InputException when nothing was published there
   */
  void check() {
    address()
        .problem()
        .ifPresent(
            problem -> {
              throw new InputException("--warehouse " + problem);
            });
    if (!address().mayHoldEditions()) {
      throw noEdition();
    }
  }

  /** Where it is. */
  WarehouseAddress address() {
    return new WarehouseAddress(folder, catalog);
  }

  /** The edition that was published last. */
  Edition edition(Session session) throws IOException {
    return Warehouse.current(session.spark(), address()).orElseThrow(this::noEdition);
  }

  private InputException noEdition() {
    return new InputException(folder + " holds no edition yet; run: dateline nightly");
  }
}
