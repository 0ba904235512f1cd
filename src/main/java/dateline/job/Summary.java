package dateline.job;

import dateline.spark.Edition;
import dateline.spark.Meter;
import dateline.spark.WarehouseAddress;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** What a run tells its user at the end. */
final class Summary {
  /** Tables on a line. */
  private static final int ABREAST = 3;

  private static final double MEGABYTE = 1e6;

  /** Findings of one kind. */
  private static final int FINDINGS = 3;

  private final Account account;
  private final PrintWriter out;
  private final Edition edition;
  private final RunReport report;

  Summary(Account account, Edition edition, RunReport report) {
    this.account = account;
    out = account.out();
    this.edition = edition;
    this.report = report;
  }

  void print(WarehouseAddress warehouse) {
    Loads loads = account.loads();
    Row run = Runs.last(edition);
    out.println();
    line("articles", articles(loads));
    optional("", loads.formats());
    optional("rejected", loads.first());
    Findings findings = new Findings(edition);
    optional("undated", findings.undated());
    optional("no publisher", findings.withoutPublisher());
    optional("not analysed", new Unread(edition).lines());
    optional("not read anew", findings.outdated());
    optional("health", Health.of(edition).lines());
    optional("silent", new Silences(edition).longest(FINDINGS));
    lines("rows", rows(run));
    optional("identity", findings.identified());
    optional("measured", new UsedExtractors(edition).lines());
    lines("strongest pairs", findings.strongestPairs(FINDINGS));
    lines("most cited", findings.mostCited(FINDINGS));
    lines("most heard", findings.mostHeard(FINDINGS));
    optional("claims", findings.claims());
    lines("tone moved most", findings.mostChanged());
    optional("attention moved", findings.mostMoved());
    line("time", used(account.meter()));
    line("edition " + edition.number(), warehouse.current(edition.number()));
    optional("report", report.files());
    out.flush();
  }

  private static String articles(Loads loads) {
    String equation =
        Loads.equation(
            loads.records(), loads.stored(), loads.duplicate(), loads.updated(), loads.rejected());
    return equation + (loads.reasons().isEmpty() ? "" : " (" + loads.reasons() + ")");
  }

  private static String used(Meter meter) {
    @Nullable Long executors = meter.executorPeakHeapBytes();
    String heap =
        String.format(
            Locale.ROOT,
            "%.1f s, %.1f s of CPU, at most %,.0f MB of heap",
            meter.seconds(),
            meter.cpuSeconds(),
            meter.peakHeapBytes() / MEGABYTE);
    return executors == null
        ? heap
        : heap + String.format(Locale.ROOT, ", %,.0f MB in an executor", executors / MEGABYTE);
  }

  private static List<String> rows(Row run) {
    List<Row> tables = run.getList(run.fieldIndex("tables"));
    List<String> cells =
        tables.stream()
            .map(t -> String.format(Locale.ROOT, "%-18s %,9d", t.get(0), t.getLong(1)))
            .toList();
    return IntStream.iterate(0, i -> i < cells.size(), i -> i + ABREAST)
        .mapToObj(i -> cells.subList(i, Math.min(i + ABREAST, cells.size())))
        .map(line -> String.join("    ", line))
        .toList();
  }

  private void lines(String label, List<String> findings) {
    optional(label, findings.isEmpty() ? List.of("too few articles to say") : findings);
  }

  /** Lines under one label; nothing where there are none. */
  private void optional(String label, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      line(i == 0 ? label : "", texts.get(i));
    }
  }

  private void line(String label, String text) {
    out.printf("%-16s %s%n", label, text);
  }
}
