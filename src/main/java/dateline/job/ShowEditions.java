package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.spark.Edition;
import dateline.spark.Execution;
import dateline.spark.Session;
import dateline.spark.Warehouse;
import dateline.table.Run;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the editions of a warehouse: what each changed, and why it was made. */
@Command(
    name = "editions",
    description = {
      "Reads run; prints the editions, the newest first: number, date of the run, when it began,"
          + " seconds, size, why it ran and what it changed. Of those that are gone it says what is"
          + " remembered.",
      "Late articles are new ones of a day before the newest that the edition before had."
    },
    footer = "%nExample: dateline editions --warehouse w")
public final class ShowEditions implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  @Spec CommandSpec spec;
  @Mixin PublishedWarehouse warehouse;

  @Override
  public Integer call() throws IOException {
    warehouse.check();
    try (Session session = Session.open("dateline editions")) {
      Edition edition = warehouse.edition(session);
      List<Long> kept = Warehouse.numbers(warehouse.address());
      PrintWriter out = spec.commandLine().getOut();
      Execution.collect(edition.read(Run.class).orderBy(col("edition").desc()))
          .forEach(run -> print(out, run, state(run.getAs("edition"), kept)));
      out.flush();
    }
    return 0;
  }

  private static String state(long edition, List<Long> kept) {
    boolean current = edition == kept.get(kept.size() - 1);
    return current ? "current" : kept.contains(edition) ? "kept" : "gone";
  }

  private static void print(PrintWriter out, Row run, String state) {
    out.printf(
        Locale.ROOT,
        "%-16s %s, run for %s, begun %s, %.1f s, %,.1f MB%n",
        "edition " + run.getAs("edition"),
        state,
        run.getAs("date"),
        run.<Instant>getAs("started").truncatedTo(ChronoUnit.SECONDS),
        run.<Double>getAs("seconds"),
        run.<Long>getAs("bytes") / MEGABYTE);
    line(out, "why", String.join(", ", run.<String>getList(run.fieldIndex("why"))));
    line(out, "articles", articles(run));
    line(out, "changed", changed(run));
  }

  private static void line(PrintWriter out, String label, String text) {
    out.printf("  %-14s %s%n", label, text);
  }

  private static String articles(Row run) {
    return String.format(
        Locale.ROOT,
        "%,d new, %,d of them late, %,d with a changed text, %,d read anew, %,d taken out",
        run.<Long>getAs("articles_new"),
        run.<Long>getAs("articles_late"),
        run.<Long>getAs("articles_changed"),
        run.<Long>getAs("articles_read_anew"),
        run.<Long>getAs("articles_removed"));
  }

  /** {@code 3 days from 2024-03-01 to 2024-03-05; article, annotation}. */
  private static String changed(Row run) {
    List<Row> tables = run.getList(run.fieldIndex("tables"));
    List<String> changed = new ArrayList<>();
    tables.stream()
        .filter(table -> table.<Boolean>getAs("changed"))
        .forEach(table -> changed.add(table.getAs("table")));
    @Nullable Object first = run.getAs("first_day_changed");
    String days = Quantity.of(run.<Long>getAs("days_changed"), "day");
    return (first == null ? days : days + from(first, run.getAs("last_day_changed")))
        + "; "
        + named(changed, tables.size());
  }

  private static String from(Object first, Object last) {
    return first.equals(last) ? ", " + first : " from " + first + " to " + last;
  }

  private static String named(List<String> changed, int of) {
    return changed.size() > of / 2
        ? "%d of %d tables".formatted(changed.size(), of)
        : changed.isEmpty() ? "no table" : String.join(", ", changed);
  }
}
