package dateline.job;

import dateline.spark.Contents;
import dateline.spark.Draft;
import dateline.spark.Edition;
import dateline.spark.Session;
import dateline.spark.Warehouse;
import dateline.table.Run;
import dateline.table.Tables;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;

/** Computes one table of a warehouse anew, over all days, and publishes it as a new edition. */
public final class Recompute {
  @Mixin WarehouseOptions warehouse = new WarehouseOptions();

  /**
   * Runs a job that stands alone as a subcommand.
   *
   * @return the exit code
   */
  public int run(Job job, ParseResult parsed) throws IOException {
    Account account = new Account(parsed.commandSpec());
    account.runsFor(List.of("table " + Tables.name(job.output())));
    return warehouse.reports.tell(account, () -> publish(job, account));
  }

  private @Nullable String publish(Job job, Account account) throws IOException {
    warehouse.check();
    warehouse.checkPublished();
    try (Session session = account.session();
        Warehouse open =
            Warehouse.open(session.spark(), warehouse.address(), warehouse.turn(account))) {
      ReadWith readWith = Before.of(open.current().orElseThrow()).readWith();
      Draft draft = open.begin(warehouse.runDate());
      draft.touchAll();
      Stages stages = new Stages(account, draft);
      stages.run(job);
      stages.run(new TableQualities());
      Contents contents = draft.contents();
      Difference none = Difference.of(draft, Anew.NOTHING, null, contents.changedSpans());
      Runs runs = Runs.of(draft, account, readWith, contents, none);
      stages.run(runs);
      Edition edition = open.publish(draft);
      account.published(runs.run(), List.of());
      line(account, "edition " + edition.number(), warehouse.address().current(edition.number()));
      finish(open, edition, runs.run(), account);
      return null;
    }
  }

  private static void line(Account account, String label, String text) {
    account.out().printf("%-16s %s%n", label, text);
    account.out().flush();
  }

  private void finish(Warehouse open, Edition edition, Run run, Account account) {
    try {
      open.keep(warehouse.keepEditions);
      RunReport.of(edition, warehouse, account)
          .files()
          .forEach(file -> line(account, "report", file));
      account.published(run, warehouse.figures(edition, run));
    } catch (IOException | RuntimeException e) {
      account.publishedBut(edition.number(), e);
    }
  }
}
