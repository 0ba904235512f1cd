package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.table.Outlet;
import dateline.table.OutletDay;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;

/** The silences of outlets in an edition, new and old. */
record Silences(Edition edition) {

  /** Those in which most articles are missing, a phrase each. */
  List<String> longest(int limit) {
    return Execution.collect(
            edition
                .read(OutletDay.class)
                .where("silent")
                .groupBy("outlet_id", "pause_from")
                .agg(
                    max("day").as("until"),
                    count(lit(1)).as("days"),
                    sum("expected").as("expected"))
                .join(edition.read(Outlet.class).select("outlet_id", "name"), "outlet_id")
                .orderBy(col("expected").desc(), col("pause_from"), col("outlet_id"))
                .limit(limit))
        .stream()
        .map(Silences::phrase)
        .toList();
  }

  private static String phrase(Row silence) {
    return String.format(
        Locale.ROOT,
        "%s from %s to %s (%s, %,.1f articles expected)",
        silence.<String>getAs("name"),
        silence.<Object>getAs("pause_from"),
        silence.<Object>getAs("until"),
        Quantity.of(silence.<Long>getAs("days"), "day"),
        silence.<Double>getAs("expected"));
  }
}
