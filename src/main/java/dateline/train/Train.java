package dateline.train;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Rebuilds a model. */
@Command(
    name = "train",
    description = "Rebuilds a model that ships with Dateline.",
    footer = "%nExample: dateline train names --sets data/training/names/sets.tsv --out names.bin",
    subcommands = {
      TrainNames.class,
      MeanOfNames.class,
      TrainNameNetwork.class,
      TrainWordClusters.class,
      LabelNames.class,
      TrainWordSenses.class,
      TrainSentiment.class,
      LabelSentiment.class
    })
public final class Train implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to train: names, mean-of-names, name-network, word-clusters, label-names,"
            + " word-senses, sentiment, label-sentiment");
  }
}
