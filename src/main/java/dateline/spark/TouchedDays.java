package dateline.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which days a run computes anew, by the spans whose rows lie in the same files. */
final class TouchedDays {
  private final Set<String> before;
  private final Spans spans;
  private final Set<String> touched = new TreeSet<>();

  /**
   * None yet.
   *
   * @param before the spans of the edition before
   */
  TouchedDays(Set<String> before) {
    this.before = before;
    spans = new Spans(before);
  }

  /**
   * Touches days, and their neighbours in the same files.
   *
   * @param articlesByDay the days and how many new articles each has, at most
   * @param undated whether articles without a day are among the new ones
   */
  void touch(SortedMap<LocalDate, Long> articlesByDay, boolean undated) {
    spans.cover(articlesByDay);
    articlesByDay.keySet().forEach(day -> touched.add(spans.of(day)));
    if (undated) {
      touched.add(Spans.UNDATED);
    }
  }

  /** Touches the days that have articles already, from one to another. */
  void touch(LocalDate from, LocalDate to) {
    before.stream().filter(span -> Spans.overlaps(span, from, to)).forEach(touched::add);
  }

  /** Touches all days that have articles already. */
  void touchAll() {
    touched.addAll(before);
  }

  /** From which to which, in ranges that do not overlap. */
  SortedMap<LocalDate, LocalDate> ranges() {
    return new Spans(touched).days();
  }

  /** The span that a day's rows are kept in, or those without a day. */
  String span(@Nullable LocalDate day) {
    return spans.of(day);
  }

  boolean contains(String span) {
    return touched.contains(span);
  }

  /** The spans that are touched so far. */
  Set<String> touched() {
    return Set.copyOf(touched);
  }

  /** The same, told of a day, for tasks that write the rows of each. */
  TouchedSpans forTasks() {
    return new TouchedSpans(spans, List.copyOf(touched));
  }
}
