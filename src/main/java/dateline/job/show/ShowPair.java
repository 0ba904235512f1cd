package dateline.job.show;

import dateline.corpus.InputException;
import dateline.job.PublishedWarehouse;
import dateline.spark.EditionRecords;
import dateline.terminal.Page;
import dateline.terminal.Terminal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows all that the tables tell of two entities together on one screen. */
@Command(
    name = "pair",
    description = {
      "Reads entity, outlet, entity_pair, entity_mention, story_article, article, annotation; prints"
          + " one screen on two entities: how often articles name both, beside what chance would"
          + " give, when, which outlets, and the sentence that shows it best.",
      "q is the share of chance findings to expect among pairs as striking as this. Blanks in the"
          + " chart are days without any article in the corpus."
    },
    footer = "%nExample: dateline show pair \"Nadia Velk\" Sarmalia --warehouse w")
public final class ShowPair implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin PublishedWarehouse warehouse = new PublishedWarehouse();

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description =
          "Identifier, name or alias of the one; a name of several words in quotation" + " marks.")
  String one = "";

  @Parameters(index = "1", paramLabel = "OTHER", description = "The same of the other.")
  String other = "";

  @Override
  public Integer call() throws IOException {
    warehouse.read(this::show);
    return 0;
  }

  private void show(EditionRecords edition) {
    Names names = new Names(edition);
    Named first = names.entity("entity", one);
    Named second = names.entity("entity", other);
    if (first.id().equals(second.id())) {
      throw new InputException(
          "%s and %s are both %s; give two entities".formatted(one, other, first));
    }
    Page page = new Page(spec.commandLine().getOut(), Terminal.here());
    new PairPortrait(edition, names, first, second, page).print();
    page.command(
        "words",
        "dateline show evidence --entity %s --with %s --warehouse %s"
            .formatted(first.id(), second.id(), warehouse.address().place()));
    page.flush();
  }
}
