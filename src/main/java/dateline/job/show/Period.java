package dateline.job.show;

import dateline.corpus.InputException;
import dateline.spark.Where;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which days to look at. */
final class Period {
  @Option(names = "--day", paramLabel = "YYYY-MM-DD", description = "Only this day (default: all).")
  @Nullable LocalDate day;

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "Only from this day on.")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "Only up to this day.")
  @Nullable LocalDate to;

  @Option(names = "--undated", description = "Only articles without a date.")
  boolean undated;

  /**
   * The rows of these days.
   *
   * @throws InputException when the options contradict each other
   */
  Where where() {
    boolean range = from != null || to != null;
    if ((day != null && (range || undated)) || (undated && range)) {
      throw new InputException("give one of --day, --from and --to, --undated");
    }
    if (undated) {
      return Where.undated();
    }
    if (day != null) {
      return Where.days(day, day);
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw new InputException("--from %s is after --to %s; swap them".formatted(from, to));
    }
    return range
        ? Where.days(
            from == null ? LocalDate.EPOCH.minusYears(500) : from,
            to == null ? LocalDate.EPOCH.plusYears(5000) : to)
        : Where.ALL;
  }

  /** Whether it is what one row of a daily table is about. */
  boolean isOneDay() {
    return day != null || undated;
  }

  @Override
  public String toString() {
    if (day != null) {
      return " on " + day;
    }
    if (undated) {
      return " in undated articles";
    }
    return (from == null ? "" : " from " + from) + (to == null ? "" : " to " + to);
  }
}
