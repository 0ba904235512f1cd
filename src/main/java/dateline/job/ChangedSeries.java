package dateline.job;

import dateline.measure.change.MannKendall;
import dateline.measure.change.RobustLevel;
import dateline.measure.change.SeriesChange;
import dateline.table.Burst;
import dateline.table.ChangePoint;
import dateline.table.Series;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changes in one series, as rows of three tables; see {@link Series} for what is counted.
 *
 * @param days that have data
 */
record ChangedSeries(
    Subject subject,
    LocalDate firstDay,
    LocalDate lastDay,
    long days,
    long articles,
    long ofArticles,
    long articlesDistinct,
    long ofDistinct,
    SeriesChange change) {

  Series series(QValues q) {
    RobustLevel level = change.level();
    MannKendall trend = change.trend();
    return new Series(
        subject.kind(),
        subject.entityA(),
        subject.entityB(),
        subject.outletId(),
        firstDay,
        lastDay,
        days,
        articles,
        ofArticles,
        articlesDistinct,
        ofDistinct,
        level.rate(),
        level.period(),
        level.spread(),
        number(level.last()),
        number(level.standing()),
        trend == null ? null : trend.tau(),
        trend == null ? null : trend.p(),
        trend == null ? null : q.of(trend.p()),
        trend == null ? null : trend.slope(),
        trend == null ? null : trend.interval().low(),
        trend == null ? null : trend.interval().high());
  }

  Stream<ChangePoint> changePoints(QValues q) {
    return change.changes().stream()
        .map(
            point ->
                new ChangePoint(
                    subject.kind(),
                    subject.entityA(),
                    subject.entityB(),
                    subject.outletId(),
                    point.day(),
                    point.before(),
                    point.after(),
                    point.p(),
                    q.of(point.p())));
  }

  Stream<Burst> bursts(QValues q) {
    return change.bursts().stream()
        .map(
            burst ->
                new Burst(
                    subject.kind(),
                    subject.entityA(),
                    subject.entityB(),
                    subject.outletId(),
                    burst.first(),
                    burst.last(),
                    burst.named(),
                    burst.expected(),
                    burst.rate(),
                    burst.weight(),
                    burst.p(),
                    q.of(burst.p())));
  }

  private static @Nullable Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
