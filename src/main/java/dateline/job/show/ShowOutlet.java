package dateline.job.show;

import dateline.job.PublishedWarehouse;
import dateline.spark.EditionRecords;
import dateline.terminal.Page;
import dateline.terminal.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows all that the tables tell of an outlet on one screen. */
@Command(
    name = "outlet",
    description = {
      "Reads outlet, outlet_day, story_article, mention_sentiment, attribution, citation,"
          + " wire_credit, first_report, silence; prints one screen on an outlet: how much it"
          + " publishes and how much of it is its own, of whom it writes, whom it cites, who cites"
          + " it, what it had first and what it left out.",
      "Blanks in the chart are days without any article in the corpus."
    },
    footer = "%nExample: dateline show outlet \"Oru Valley Post\" --warehouse w")
public final class ShowOutlet implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin PublishedWarehouse warehouse = new PublishedWarehouse();

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "Identifier, name or alias; in quotation marks or not.")
  List<String> name = List.of();

  @Override
  public Integer call() throws IOException {
    warehouse.read(this::show);
    return 0;
  }

  private void show(EditionRecords edition) {
    Names names = new Names(edition);
    Named outlet = names.outlet("outlet", String.join(" ", name));
    Page page = new Page(spec.commandLine().getOut(), Terminal.here());
    new OutletPortrait(edition, names, outlet, page).print();
    page.flush();
  }
}
