package dateline.job;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A run that makes everything anew from the articles that the warehouse has. */
@Command(
    name = "rebuild",
    description = {
      "Reads the stored text of every article anew; writes every table of every day, and publishes"
          + " them as one edition.",
      "Give the options that nightly is run with."
    },
    footer = "%nExample: dateline rebuild --warehouse w")
public final class Rebuild implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin KnowledgeOptions knowledge;
  @Mixin WarehouseOptions warehouse;
  @Mixin DerivedTables derived;

  @Override
  public Integer call() throws IOException {
    return new EditionRun(spec, warehouse, new CorpusOptions(), knowledge, derived)
        .run(List.of(), Anew.EVERYTHING);
  }
}
