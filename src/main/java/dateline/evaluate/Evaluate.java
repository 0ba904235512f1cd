package dateline.evaluate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what Dateline finds. */
@Command(
    name = "evaluate",
    description =
        "Measures what Dateline finds against labelled data of one's own, and how sure its"
            + " intervals are.",
    footer = "%nExample: dateline evaluate names --gold news.tsv",
    subcommands = {
      EvaluateNames.class,
      EvaluateIdentities.class,
      EvaluateSources.class,
      EvaluateSentiment.class,
      EvaluatePages.class,
      EvaluateIntervals.class,
      EvaluateQuality.class
    })
public final class Evaluate implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to measure: names, identities, sources, sentiment, pages, intervals, quality");
  }
}
