package dateline.job.show;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what is behind the tables, on one screen. */
@Command(
    name = "show",
    description = {
      "Shows what is behind the tables: the words behind a figure, or all that they tell of an"
          + " entity, an outlet or a pair on one screen.",
      "Names may be given instead of identifiers. Without colours (NO_COLOR, in a file) the words"
          + " that count stand in [[double brackets]]."
    },
    footer = {
      "%nExample: dateline show entity \"Nadia Velk\" --warehouse w",
      "         dateline show evidence --entity \"Nadia Velk\" --day 2024-03-11 --warehouse w"
    },
    subcommands = {ShowEvidence.class, ShowEntity.class, ShowOutlet.class, ShowPair.class})
public final class Show implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "say what to show: " + String.join(", ", spec.subcommands().keySet()));
  }
}
