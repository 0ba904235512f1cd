package dateline.job;

import dateline.report.Page;
import dateline.spark.Edition;
import dateline.spark.Reports;
import dateline.spark.Warehouse;
import dateline.spark.WarehouseAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The report that a run leaves in the warehouse.
 *
 * @param files where it is; empty where none was written
 */
record RunReport(List<String> files) {

  /**
   * Writes the report on an edition that a run has published, and removes those on editions that
   * are gone. An edition whose report fails is published all the same: that is told in a line.
   */
  static RunReport of(Edition edition, WarehouseOptions options, Account account) {
    WarehouseAddress address = options.address();
    if (!Reports.areKept(address)) {
      return new RunReport(List.of());
    }
    try {
      Reports reports = Reports.of(address);
      reports.keep(Warehouse.numbers(address));
      if (options.withoutReport) {
        return new RunReport(List.of());
      }
      Path file = reports.write(edition.number(), WriteReport.page(edition, address));
      reports.writeLatest(Page.leadingTo(String.valueOf(file.getFileName())));
      return new RunReport(List.of(file.toString()));
    } catch (IOException | RuntimeException e) {
      account
          .err()
          .printf(
              "dateline: edition %d is published, but its report could not be written: %s%n",
              edition.number(), e.getMessage());
      return new RunReport(List.of());
    }
  }
}
