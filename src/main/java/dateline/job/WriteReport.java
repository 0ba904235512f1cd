package dateline.job;

import dateline.corpus.InputException;
import dateline.job.report.EditionReport;
import dateline.report.Page;
import dateline.spark.Edition;
import dateline.spark.Reports;
import dateline.spark.Session;
import dateline.spark.Warehouse;
import dateline.spark.WarehouseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the report on an edition. */
@Command(
    name = "report",
    description = {
      "Reads the tables; writes a report on an edition: one HTML file that opens from disk in any"
          + " browser and loads nothing.",
      "A run leaves one in the warehouse's folder reports unless it is told --no-report; this makes"
          + " it anew, or elsewhere."
    },
    footer = {
      "%nExample: dateline report --warehouse w",
      "         dateline report --warehouse w --as-of 2025-04-28 --to april.html"
    })
public final class WriteReport implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Mixin PublishedWarehouse warehouse;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "File to write (default: reports/EDITION.html in the warehouse's folder).")
  @Nullable Path to;

  @Override
  public Integer call() throws IOException {
    warehouse.check();
    check();
    try (Session session = Session.open("dateline report")) {
      Edition edition = warehouse.edition(session);
      String page = page(edition, warehouse.address());
      Path written =
          to == null ? Reports.of(warehouse.address()).write(edition.number(), page) : to;
      if (to != null) {
        new WholeFile(to).write(part -> Files.writeString(part, page));
      }
      spec.commandLine().getOut().println(written);
      spec.commandLine().getOut().flush();
    }
    return 0;
  }

  private void check() {
    if (to == null && !Reports.areKept(warehouse.address())) {
      throw new InputException(
          "--warehouse %s: is not on a local disk, where reports could be kept; give --to FILE"
              .formatted(warehouse.folder));
    }
    if (to != null) {
      new WholeFile(to).check(true);
    }
  }

  /** The page on an edition. */
  static String page(Edition edition, WarehouseAddress address) throws IOException {
    long last = edition.number() - 1;
    @Nullable Edition before =
        Warehouse.numbers(address).contains(last)
            ? Warehouse.edition(edition.spark(), address, last)
            : null;
    return Page.of(EditionReport.of(edition, before, address.place()));
  }
}
