package dateline.job;

import dateline.measure.PublishingDay;
import dateline.measure.PublishingDay.Pause;
import dateline.measure.PublishingHistory;
import dateline.table.OutletDay;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of one outlet, those without articles among them, beside its past.
 *
 * @param undated the row of its articles without a day; none when all have one
 * @param days the other days with articles
 * @param last the last day on which the absence of articles means anything; none when there is none
 */
record OutletPanel(
    @Nullable OutletDay undated,
    SortedMap<Long, OutletDay> days,
    @Nullable String outletId,
    @Nullable LocalDate last) {

  /** Takes the days with articles of one outlet, in any order. */
  static OutletPanel of(List<OutletDay> counted, @Nullable LocalDate last) {
    @Nullable OutletDay undated = null;
    SortedMap<Long, OutletDay> days = new TreeMap<>();
    for (OutletDay day : counted) {
      if (day.day() == null) {
        undated = day;
      } else {
        days.put(day.day().toEpochDay(), day);
      }
    }
    return new OutletPanel(undated, days, counted.get(0).outletId(), last);
  }

  /** The rows; publishers that are not known are no outlet, and have no past. */
  Iterator<OutletDay> rows() {
    Stream<OutletDay> dated =
        outletId == null || last == null
            ? days.values().stream().map(day -> besides(day, null, null, null))
            : beside(last);
    return Stream.concat(Stream.ofNullable(undated).map(this::withShare), dated).iterator();
  }

  private Stream<OutletDay> beside(LocalDate end) {
    SortedMap<Long, Long> articles = new TreeMap<>();
    days.forEach((day, counted) -> articles.put(day, counted.articles()));
    return PublishingHistory.of(articles, end.toEpochDay()).stream().map(this::row);
  }

  private OutletDay row(PublishingDay told) {
    @Nullable Pause pause = told.pause();
    @Nullable OutletDay counted = days.get(told.day());
    LocalDate day = LocalDate.ofEpochDay(told.day());
    OutletDay row = counted == null ? OutletDay.empty(day, outletId, day) : counted;
    return besides(row, told.expected(), pause, null);
  }

  private OutletDay withShare(OutletDay row) {
    long dated = days.values().stream().mapToLong(OutletDay::articles).sum();
    return besides(row, null, null, (double) row.articles() / (row.articles() + dated));
  }

  private static OutletDay besides(
      OutletDay row,
      @Nullable Double expected,
      @Nullable Pause pause,
      @Nullable Double undatedShare) {
    return new OutletDay(
        row.day(),
        row.outletId(),
        row.articles(),
        expected,
        pause != null && pause.isSilence(),
        pause == null ? null : LocalDate.ofEpochDay(pause.first()),
        pause == null ? null : (Long) pause.days(),
        pause == null ? null : pause.chance(),
        undatedShare,
        row.languages(),
        row.words(),
        row.wordsMedian(),
        row.articlesCut(),
        row.attributions(),
        row.toneOwn(),
        row.toneQuoted());
  }
}
