package dateline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.spark.Meter;
import dateline.spark.Warehouse;
import dateline.spark.WarehouseAddress;
import dateline.table.RejectedRecord;
import dateline.table.Run;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/** The measures that --metrics writes. Labels are tables, fates and reasons: few, and known. */
final class Metrics {
  private static final double MILLIS = 1_000;
  private static final List<String> RECORDS = List.of("stored", "duplicate", "updated", "rejected");
  private static final List<String> ARTICLES =
      List.of("new", "late", "changed", "read_anew", "removed");

  private Metrics() {}

  /** How the last run ended, be it that it published nothing. */
  static List<MetricFamily> ofRun(Account account, int exitCode) {
    double now = Instant.now().toEpochMilli() / MILLIS;
    Meter meter = account.meter();
    List<MetricFamily> families = new ArrayList<>();
    if (exitCode == 0) {
      families.add(
          gauge(
              "last_success_timestamp_seconds",
              "When a run last published an edition or found nothing to do.",
              now));
    }
    families.add(gauge("last_run_timestamp_seconds", "When the last run ended.", now));
    families.add(
        gauge(
            "last_run_exit_code",
            "0 published or nothing new, 1 failed, 2 wrong usage, 3 refused, 75 busy.",
            exitCode));
    families.add(gauge("last_run_duration_seconds", "Time it took.", meter.seconds()));
    families.add(gauge("last_run_cpu_seconds", "Processor time it used.", meter.cpuSeconds()));
    families.add(
        gauge("last_run_peak_heap_bytes", "Fullest heap of its driver.", meter.peakHeapBytes()));
    families.add(
        gauge("last_run_input_bytes", "Size of the files it loaded.", account.loads().bytes()));
    return families;
  }

  private static MetricFamily gauge(String name, String help, Number value) {
    return MetricFamily.gauge("dateline_" + name, help).value(value);
  }

  /** What an edition holds, what its run did, and what all runs of the warehouse have come to. */
  static List<MetricFamily> ofEdition(Edition edition, Run run, WarehouseAddress warehouse)
      throws IOException {
    MetricFamily rows = MetricFamily.gauge("dateline_table_rows", "Rows of a table.");
    run.tables().forEach(table -> rows.value("table", table.table(), table.rows()));
    MetricFamily seconds =
        MetricFamily.gauge("dateline_stage_duration_seconds", "Time a table took to make.");
    MetricFamily cpu =
        MetricFamily.gauge("dateline_stage_cpu_seconds", "Processor time a table took to make.");
    for (Run.Stage stage : run.stages()) {
      seconds.value("table", stage.table(), stage.seconds());
      cpu.value("table", stage.table(), stage.cpuSeconds());
    }
    List<MetricFamily> families =
        new ArrayList<>(
            List.of(
                gauge("edition", "Number of the current edition.", edition.number()),
                gauge("edition_bytes", "Size of the current edition.", run.bytes()),
                gauge(
                    "warehouse_bytes",
                    "Size of all editions that are kept.",
                    Warehouse.bytes(warehouse)),
                rows,
                seconds,
                cpu,
                rejected(edition)));
    families.addAll(sums(edition));
    return families;
  }

  private static MetricFamily rejected(Edition edition) {
    MetricFamily family =
        MetricFamily.gauge(
            "dateline_rejected_records", "Records in the warehouse's files that cannot be read.");
    Execution.collect(
            edition
                .read(RejectedRecord.class)
                .groupBy("reason")
                .agg(count(lit(1)))
                .orderBy("reason"))
        .forEach(row -> family.value("reason", row.getString(0), row.getLong(1)));
    return family;
  }

  /** Over all runs that published an edition. */
  private static List<MetricFamily> sums(Edition edition) {
    Column[] columns =
        Stream.concat(RECORDS.stream(), ARTICLES.stream().map(fate -> "articles_" + fate))
            .map(column -> sum(col(column)))
            .toArray(Column[]::new);
    Row sums = Execution.collect(edition.read(Run.class).agg(count(lit(1)), columns)).get(0);
    MetricFamily records =
        MetricFamily.counter("dateline_records_total", "Records read, by what became of them.");
    for (int i = 0; i < RECORDS.size(); i++) {
      records.value("fate", RECORDS.get(i), sums.getLong(1 + i));
    }
    MetricFamily articles =
        MetricFamily.counter(
            "dateline_articles_total",
            "Articles that runs have added, changed, read anew or taken out; late ones are new ones"
                + " too.");
    for (int i = 0; i < ARTICLES.size(); i++) {
      articles.value("fate", ARTICLES.get(i), sums.getLong(1 + RECORDS.size() + i));
    }
    return List.of(
        MetricFamily.counter("dateline_editions_total", "Editions that were published.")
            .value(sums.getLong(0)),
        records,
        articles);
  }
}
