package dateline.story.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The first report of something in a story, and those of other outlets that followed.
 *
 * <p>A report that has its words or facts from the outlet that was first, be it from an earlier or
 * another article of its, is an echo. So is one of the same origin as the first report, whoever had
 * that.
 *
 * @param first the first report
 * @param after those of other outlets, in order
 * @param outletOfOrigin publishers of the story's articles by identifier
 */
public record Following(Report first, List<Report> after, Map<String, String> outletOfOrigin) {

  public Following {
    after = List.copyOf(after);
    outletOfOrigin = Map.copyOf(outletOfOrigin);
  }

  /**
   * Tells who was first.
   *
   * @param reports all reports of a thing in its story, at least one, in any order
   * @param story all articles of the story
   * @param days how many days after the first report one still follows it
   */
  public static Following of(List<Report> reports, List<Report> story, int days) {
    List<Report> ordered = reports.stream().sorted(Report.ORDER).toList();
    Report first = ordered.get(0);
    Map<String, String> outlets = new HashMap<>();
    story.forEach(report -> outlets.put(report.articleId(), report.outletId()));
    List<Report> after =
        ordered.stream()
            .filter(report -> !report.isOfOutlet(first))
            .filter(report -> !report.day().isAfter(first.day().plusDays(days)))
            .toList();
    return new Following(first, after, outlets);
  }

  /** Whether any other outlet followed. */
  public boolean isFollowed() {
    return !after.isEmpty();
  }

  /** Other outlets that followed. */
  public long outlets() {
    return count(after, Report::outletId);
  }

  /** Texts that followed; copies and revisions of the first are none. */
  public long distinct() {
    return count(
        after.stream().filter(report -> !report.distinctId().equals(first.distinctId())).toList(),
        Report::distinctId);
  }

  /** Origins that followed besides that of the first outlet. */
  public long independent() {
    return count(after.stream().filter(report -> !isEcho(report)).toList(), Report::originId);
  }

  /** Outlets with a report of their own that may have been as early: times do not tell. */
  public long rivals() {
    List<Report> rivals =
        after.stream()
            .filter(report -> !isEcho(report) && report.isOrigin() && report.mayBeAsEarlyAs(first))
            .toList();
    return count(rivals, Report::outletId);
  }

  /**
   * The report with which an outlet confirmed it as the nth that has it from work of its own, the
   * first outlet being the first; null where there are fewer. Each comes with an outlet and an
   * origin that none before it had.
   */
  public @Nullable Report independent(int nth) {
    if (nth == 1) {
      return first;
    }
    List<Report> confirming = Independence.among(after.stream().filter(report -> !isEcho(report)));
    return nth - 2 < confirming.size() ? confirming.get(nth - 2) : null;
  }

  private boolean isEcho(Report report) {
    return report.originId().equals(first.originId())
        || first.outletId().equals(outletOfOrigin.get(report.originId()));
  }

  private static long count(List<Report> reports, Function<Report, String> as) {
    return reports.stream().map(as).distinct().count();
  }
}
