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

/** Shows all that the tables tell of an entity on one screen. */
@Command(
    name = "entity",
    description = {
      "Reads entity, outlet, entity_mention, mention_sentiment, attribution, story_article,"
          + " entity_pair, trend; prints one screen on an entity: how often it is named, when, by"
          + " whom and with whom, who cites it, how it is spoken of in each voice.",
      "Articles are counted three ways; figures in brackets are 95 %% intervals. Blanks in the chart"
          + " are days without any article in the corpus."
    },
    footer = "%nExample: dateline show entity Sarmalia --warehouse w")
public final class ShowEntity implements Callable<Integer> {
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
    Named entity = names.entity("entity", String.join(" ", name));
    Page page = new Page(spec.commandLine().getOut(), Terminal.here());
    new EntityPortrait(edition, names, entity, page).print();
    page.command(
        "words",
        "dateline show evidence --entity %s --warehouse %s"
            .formatted(entity.id(), warehouse.address().place()));
    page.flush();
  }
}
