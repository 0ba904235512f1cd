package dateline.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/** The spans of days that a run computes anew, in order; tells of a day in which of them it is. */
final class TouchedSpans implements UDF1<@Nullable LocalDate, Integer> {
  private static final long serialVersionUID = 1;

  private final Spans spans;
  private final List<String> names;
  private final Map<LocalDate, Integer> known = new ConcurrentHashMap<>();

  TouchedSpans(Spans spans, List<String> names) {
    this.spans = spans;
    this.names = names;
  }

  int count() {
    return names.size();
  }

  List<String> names() {
    return names;
  }

  String name(int place) {
    return names.get(place);
  }

  /**
   * The place of the span that a day belongs to.
   *
   * @throws IllegalStateException when the run does not touch that span
   */
  @Override
  public Integer call(@Nullable LocalDate day) {
    return day == null ? place(null) : known.computeIfAbsent(day, this::place);
  }

  private int place(@Nullable LocalDate day) {
    String span = spans.of(day);
    int place = names.indexOf(span);
    if (place < 0) {
      throw new IllegalStateException("A row of " + span + ", which this run does not touch");
    }
    return place;
  }
}
