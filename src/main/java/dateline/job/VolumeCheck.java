package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import dateline.measure.PublishingHistory;
import dateline.measure.VolumeDay;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.IngestionHealth;
import dateline.table.OutletDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Tells whether the last days have as many articles as the days before let one expect. */
record VolumeCheck(Draft tables, LocalDate newest) {
  static final String ASPECT = "volume";

  /** Judges some of the last days; those before the first article are none. */
  List<IngestionHealth> judge(Set<LocalDate> days) {
    LocalDate first = newest.minusDays(PublishingHistory.LEAVES_AFTER + IngestionHealths.DAYS - 1L);
    return Stream.of(VolumeDay.last(first.toEpochDay(), articles(first), IngestionHealths.DAYS))
        .filter(day -> days.contains(LocalDate.ofEpochDay(day.day())))
        .filter(day -> day.expected() != null || day.articles() > 0)
        .map(this::judged)
        .toList();
  }

  /** The articles of each day from one to the newest. */
  private long[] articles(LocalDate first) {
    long[] articles = new long[(int) (newest.toEpochDay() - first.toEpochDay()) + 1];
    for (Row row :
        Execution.collect(
            tables
                .all(OutletDay.class)
                .where(col("day").between(first, newest))
                .groupBy("day")
                .agg(sum("articles")))) {
      articles[(int) (row.<LocalDate>getAs(0).toEpochDay() - first.toEpochDay())] = row.getLong(1);
    }
    return articles;
  }

  private IngestionHealth judged(VolumeDay volume) {
    LocalDate day = LocalDate.ofEpochDay(volume.day());
    String seen = Quantity.of(volume.articles(), "article") + " on " + day;
    if (volume.expected() == null || volume.score() == null) {
      String why = seen + ", with less than a week before to compare with";
      return judgement(day, volume, "unknown", why);
    }
    String why =
        String.format(
            Locale.ROOT,
            "%s, where days before let one expect %,.1f (robust z %+.1f)",
            seen,
            volume.expected(),
            volume.score());
    return judgement(day, volume, volume.jumps() ? "ill" : "well", why);
  }

  private IngestionHealth judgement(LocalDate day, VolumeDay volume, String verdict, String why) {
    return new IngestionHealth(
        tables.number(), ASPECT, day, null, volume.articles(), volume.expected(), verdict, why);
  }
}
