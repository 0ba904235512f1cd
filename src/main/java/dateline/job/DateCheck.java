package dateline.job;

import static org.apache.spark.sql.functions.not;

import dateline.corpus.InputFile;
import dateline.measure.Interval;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.IngestedFile;
import dateline.table.IngestionHealth;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Tells whether more of the articles that a run stores lack a date than of those before. */
record DateCheck(Draft tables, List<InputFile> files) {
  static final String ASPECT = "dates";

  /** So much more of all articles is a spike. */
  private static final double MARGIN = 0.05;

  /** Without files before: when most articles lack a date, dates are not read. */
  private static final double MOST = 0.5;

  /** Articles, and those of them without a date. */
  private record Stored(long articles, long undated) {
    double share() {
      return (double) undated / articles;
    }
  }

  /** One judgement; none when the run has stored nothing. */
  List<IngestionHealth> judge() {
    Stored now = stored(Loads.isOf(files));
    Stored before = stored(not(Loads.isOf(files)));
    if (now.articles == 0) {
      return List.of();
    }
    String seen =
        "%,d of %s without a date".formatted(now.undated, Quantity.of(now.articles, "article"));
    double surely = Interval.wilson(now.undated, now.articles).low();
    if (before.articles == 0) {
      String why = seen + ", with no files before to compare with";
      return List.of(judgement(now, null, surely > MOST ? "ill" : "unknown", why));
    }
    String why =
        String.format(
            Locale.ROOT, "%s, where %.1f %% of those before have none", seen, 100 * before.share());
    String verdict = surely > before.share() + MARGIN ? "ill" : "well";
    return List.of(judgement(now, now.articles * before.share(), verdict, why));
  }

  private Stored stored(Column which) {
    Row sums =
        Execution.first(
            tables
                .read(IngestedFile.class)
                .where(which)
                .selectExpr("coalesce(sum(stored), 0)", "coalesce(sum(undated), 0)"));
    return new Stored(sums.getLong(0), sums.getLong(1));
  }

  private IngestionHealth judgement(
      Stored now, @Nullable Double expected, String verdict, String why) {
    return new IngestionHealth(
        tables.number(), ASPECT, null, null, now.undated, expected, verdict, why);
  }
}
