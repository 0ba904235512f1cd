package dateline.story.report;

import java.util.List;

/**
 * How widely a story was carried.
 *
 * @param reports the articles of the outlets that carried it, in order
 */
public record Coverage(List<Report> reports) {

  public Coverage {
    reports = reports.stream().sorted(Report.ORDER).toList();
  }

  /** The same without what an outlet contributed. */
  public Coverage without(String outletId) {
    return new Coverage(reports.stream().filter(r -> !r.outletId().equals(outletId)).toList());
  }

  /** Whether an outlet carried it. */
  public boolean isBy(String outletId) {
    return reports.stream().anyMatch(report -> report.outletId().equals(outletId));
  }

  /** Outlets that carried it. */
  public long outlets() {
    return reports.stream().map(Report::outletId).distinct().count();
  }

  /** Outlets that carried it, each with an origin that none before it had. */
  public int independent() {
    return Independence.among(reports.stream()).size();
  }

  /** How often the least number of independent outlets doubles up to theirs: a rough width. */
  public int width(int least) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(independent() / least);
  }
}
