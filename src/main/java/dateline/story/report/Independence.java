package dateline.story.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which of some reports make outlets count as independent: each that comes with an outlet and
 * an origin that none before it had. Twenty papers with one wire copy count as one.
 */
final class Independence {
  private final Set<String> outlets = new HashSet<>();
  private final Set<String> origins = new HashSet<>();

  /** Those of the reports, which come in order. */
  static List<Report> among(Stream<Report> reports) {
    Independence independence = new Independence();
    return reports.filter(independence::adds).toList();
  }

  private boolean adds(Report report) {
    boolean adds = !outlets.contains(report.outletId()) && !origins.contains(report.originId());
    if (adds) {
      outlets.add(report.outletId());
      origins.add(report.originId());
    }
    return adds;
  }
}
