package dateline.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The spans of days whose rows share files. A heavy day has a span of its own, a corpus of many
 * thin days few spans, so that neither a night nor an archive of years makes too many files. A span
 * once made stays; all its days are computed anew when one of them is touched.
 */
final class Spans implements Serializable {
  private static final long serialVersionUID = 1;

  /** Articles after which a new span begins: some ten megabytes of text. */
  static final long ARTICLES = 2_000;

  /** Span of the articles without a day. */
  static final String UNDATED = "undated";

  /** Names the file of a table that has no rows at all. */
  static final String EMPTY = "empty";

  private static final String BETWEEN = "_";

  /** First day to last day of each span; spans do not overlap. */
  private final TreeMap<LocalDate, LocalDate> spans = new TreeMap<>();

  /** The spans that files are named after, as {@link #of} names them. */
  Spans(Collection<String> names) {
    for (String name : names) {
      if (!name.equals(UNDATED)) {
        List<String> days = List.of(name.split(BETWEEN, -1));
        spans.put(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(days.size() - 1)));
      }
    }
  }

  /** First day to last day of each span. */
  SortedMap<LocalDate, LocalDate> days() {
    return Collections.unmodifiableSortedMap(spans);
  }

  /** Whether a span has days from one to another. */
  static boolean overlaps(String span, LocalDate from, LocalDate to) {
    if (span.equals(UNDATED) || span.equals(EMPTY)) {
      return false;
    }
    List<String> days = List.of(span.split(BETWEEN, -1));
    return !LocalDate.parse(days.get(0)).isAfter(to)
        && !LocalDate.parse(days.get(days.size() - 1)).isBefore(from);
  }

  /** Gives days that have no span yet one, together with their neighbours. */
  void cover(SortedMap<LocalDate, Long> articlesByDay) {
    List<LocalDate> open = new ArrayList<>();
    long articles = 0;
    for (Map.Entry<LocalDate, Long> day : articlesByDay.entrySet()) {
      boolean covered = covers(day.getKey());
      boolean full = articles + day.getValue() > ARTICLES;
      boolean apart =
          !open.isEmpty()
              && spans.higherKey(open.get(0)) != null
              && spans.higherKey(open.get(0)).isBefore(day.getKey());
      if (covered || full || apart) {
        close(open);
        articles = 0;
      }
      if (!covered) {
        open.add(day.getKey());
        articles += day.getValue();
      }
    }
    close(open);
  }

  /** The span that a day belongs to. */
  String of(@Nullable LocalDate day) {
    if (day == null) {
      return UNDATED;
    }
    Map.Entry<LocalDate, LocalDate> span = spans.floorEntry(day);
    if (span == null || day.isAfter(span.getValue())) {
      throw new IllegalStateException("No span holds " + day);
    }
    return span.getKey().equals(span.getValue())
        ? span.getKey().toString()
        : span.getKey() + BETWEEN + span.getValue();
  }

  private boolean covers(LocalDate day) {
    Map.Entry<LocalDate, LocalDate> span = spans.floorEntry(day);
    return span != null && !day.isAfter(span.getValue());
  }

  private void close(List<LocalDate> days) {
    if (!days.isEmpty()) {
      spans.put(days.get(0), days.get(days.size() - 1));
      days.clear();
    }
  }
}
