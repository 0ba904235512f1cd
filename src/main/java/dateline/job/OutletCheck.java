package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import dateline.measure.PublishingHistory;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.IngestionHealth;
import dateline.table.Outlet;
import dateline.table.OutletDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Tells which outlets have fallen silent of late, each once. */
record OutletCheck(Draft tables, LocalDate newest) {
  static final String ASPECT = "outlets";

  /** The outlets that are missing; where none is, that the others are there. */
  List<IngestionHealth> judge() {
    List<Row> missing = Execution.collect(missing());
    return missing.isEmpty() ? List.of(present()) : missing.stream().map(this::missing).toList();
  }

  /** Silences that reach into the last days and that no earlier run has told. */
  private Dataset<Row> missing() {
    Dataset<Row> told =
        tables
            .allBefore(IngestionHealth.class)
            .where("aspect = '" + ASPECT + "' and outlet_id is not null")
            .select(col("outlet_id"), col("day").as("pause_from"));
    return tables
        .all(OutletDay.class)
        .where("silent")
        .where(col("day").between(newest.minusDays(PublishingHistory.LEAVES_AFTER), newest))
        .groupBy("outlet_id", "pause_from")
        .agg(max("day").as("until"), sum("expected").as("expected"))
        .where(col("until").gt(newest.minusDays(IngestionHealths.DAYS)))
        .join(told, new String[] {"outlet_id", "pause_from"}, "left_anti")
        .join(tables.all(Outlet.class).select("outlet_id", "name"), "outlet_id")
        .orderBy(col("expected").desc(), col("outlet_id"));
  }

  private IngestionHealth missing(Row silence) {
    LocalDate from = silence.getAs("pause_from");
    LocalDate until = silence.getAs("until");
    double expected = silence.<Double>getAs("expected");
    String why =
        String.format(
            Locale.ROOT,
            "%s has no article %s, where its own past lets one expect %,.1f",
            silence.<String>getAs("name"),
            from.equals(until)
                ? "on " + from
                : "on the %d days from %s to %s"
                    .formatted(ChronoUnit.DAYS.between(from, until) + 1, from, until),
            expected);
    String outlet = silence.getAs("outlet_id");
    return new IngestionHealth(tables.number(), ASPECT, from, outlet, 0, expected, "ill", why);
  }

  private IngestionHealth present() {
    Row counts =
        Execution.first(
            tables
                .all(OutletDay.class)
                .where(col("day").equalTo(newest).and(col("expected").isNotNull()))
                .agg(expr("count_if(not silent)"), expr("count(*)")));
    long known = counts.getLong(1);
    if (known == 0) {
      return present(0, null, "unknown", "by " + newest + " no outlet has a past of seven days");
    }
    String why =
        "%s with a past on %s, and none has newly fallen silent"
            .formatted(Quantity.of(known, "outlet"), newest);
    return present(counts.getLong(0), (double) known, "well", why);
  }

  private IngestionHealth present(
      long seen, @Nullable Double expected, String verdict, String why) {
    return new IngestionHealth(tables.number(), ASPECT, newest, null, seen, expected, verdict, why);
  }
}
