package dateline.job;

import static org.apache.spark.sql.functions.col;

import dateline.corpus.InputException;
import dateline.measure.CorpusDays;
import dateline.measure.OutletPresence;
import dateline.spark.Datasets;
import dateline.spark.Draft;
import dateline.spark.Execution;
import dateline.table.OutletDay;
import dateline.table.OutletPeriod;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Says in which periods each outlet is there, and which outlets are the fixed panel of trends. A
 * day more may change who is of the panel, so that each run looks at all days.
 */
@Command(
    name = "outlet-period",
    description = "Reads outlet_day; writes outlet_period.",
    footer = {
      "%nExample: dateline outlet-period --warehouse w --trend-days 28",
      "Compute trend after it, which takes its periods from it."
    })
public final class OutletPeriods implements QueryJob {

  @Option(
      names = "--trend-days",
      paramLabel = "N",
      defaultValue = "7",
      description =
          "Days of a period of outlet_period and trend, counted from Mondays (default:"
              + " ${DEFAULT-VALUE}).")
  int days;

  @Option(
      names = "--panel-share",
      paramLabel = "SHARE",
      defaultValue = "0.8",
      description =
          "Share of the corpus's days on which an outlet of the fixed panel is there (default:"
              + " ${DEFAULT-VALUE}); 0: who is there in both periods.")
  double panelShare;

  @Override
  public Class<OutletPeriod> output() {
    return OutletPeriod.class;
  }

  @Override
  public Dataset<Row> compute(Draft tables) {
    check();
    double least = panelShare;
    Dataset<Row> there = tables.all(OutletDay.class).where("day is not null");
    CorpusDays corpus = new CorpusDays(daysOf(there), days, tables.date());
    return Datasets.mapPartitions(
        there.repartition(col("outlet_id")).sortWithinPartitions("outlet_id"),
        OutletPresence.Day.class,
        OutletPeriod.class,
        rows ->
            new GroupByGroup<>(
                rows,
                OutletPresence.Day::outletId,
                ofOutlet -> OutletPresence.of(ofOutlet, corpus, least).iterator()));
  }

  /**
   * Checks what the options' types cannot.
   *
   * @throws InputException when a period has no day or the share is none
   */
  void check() {
    if (days < 1) {
      throw new InputException(
          "--trend-days %d: a period has at least one day; give 7 for weeks".formatted(days));
    }
    if (!(panelShare >= 0 && panelShare <= 1)) {
      throw new InputException(
          "--panel-share %s: give a share from 0 to 1, such as 0.8".formatted(panelShare));
    }
  }

  private static List<LocalDate> daysOf(Dataset<Row> there) {
    return Execution.collect(there.where("articles > 0").select("day").distinct()).stream()
        .map(row -> row.<LocalDate>getAs(0))
        .toList();
  }
}
