package dateline.job;

import dateline.measure.change.RobustLevel;
import dateline.measure.change.SeriesChange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which one thing is named.
 *
 * @param articles of all outlets that name it
 * @param counted how many count, on each day on which one does
 */
record SubjectDays(
    String kind,
    @Nullable String entityA,
    @Nullable String entityB,
    @Nullable String outletId,
    long articles,
    List<Count> counted) {

  /** How many articles count on a day, at least one. */
  record Count(LocalDate day, long articles) {}

  /** What changes in the series; nothing where it has no history. */
  Stream<ChangedSeries> changed(PanelDays panel) {
    Subject subject = new Subject(kind, entityA, entityB, outletId);
    if (!panel.hasHistory(subject, RobustLevel.LAST)) {
      return Stream.empty();
    }
    int[] of = panel.of(subject);
    return Stream.of(
        new ChangedSeries(
            subject,
            panel.first(),
            panel.last(),
            Arrays.stream(of).filter(all -> all > 0).count(),
            articles,
            panel.articles(),
            counted.stream().mapToLong(Count::articles).sum(),
            Arrays.stream(of).asLongStream().sum(),
            SeriesChange.of(panel.counts(subject, counted))));
  }
}
