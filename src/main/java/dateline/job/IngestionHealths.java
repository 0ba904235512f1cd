package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import dateline.corpus.InputFile;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.IngestionHealth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Judges what a run has loaded: whether outlets are missing, days are fuller or emptier than
 * others, and dates are read. Days count up to the newest that it loads and that is over.
 */
final class IngestionHealths implements QueryJob {
  /** Nights that may be missed and made up for; what lies further back is an archive. */
  static final int DAYS = 7;

  private final List<InputFile> files;

  IngestionHealths(List<InputFile> files) {
    this.files = files;
  }

  @Override
  public Class<IngestionHealth> output() {
    return IngestionHealth.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    List<IngestionHealth> judged = new ArrayList<>();
    @Nullable LocalDate newest = newestDay(tables);
    if (newest != null) {
      judged.addAll(new OutletCheck(tables, newest).judge());
      judged.addAll(new VolumeCheck(tables, newest).judge(unjudged(tables, newest)));
    }
    judged.addAll(new DateCheck(tables, files).judge());
    return Datasets.of(tables.spark(), judged, IngestionHealth.class)
        .unionByName(tables.allBefore(IngestionHealth.class));
  }

  /** The last day that the run has loaded articles of, before its own date. */
  private static @Nullable LocalDate newestDay(Draft tables) {
    return Execution.first(
            LoadedArticles.all(tables).where(col("day").lt(tables.date())).agg(max("day")))
        .getAs(0);
  }

  /** The last days that no earlier run has judged. */
  private static Set<LocalDate> unjudged(Draft tables, LocalDate newest) {
    Set<LocalDate> days =
        Stream.iterate(newest, day -> day.minusDays(1)).limit(DAYS).collect(Collectors.toSet());
    for (Row row :
        Execution.collect(
            tables
                .allBefore(IngestionHealth.class)
                .where("aspect = '" + VolumeCheck.ASPECT + "'")
                .select("day"))) {
      days.remove(row.<LocalDate>getAs(0));
    }
    return days;
  }
}
