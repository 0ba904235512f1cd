package dateline.train;

import dateline.entity.tagger.Clusters;
import dateline.entity.tagger.TaggerModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rebuilds the tagger of names; the same sets and seed make the same bytes. */
@Command(
    name = "names",
    description = "Rebuilds the tagger of names from sentences with their names marked.",
    footer =
        "%nExample: dateline train names --sets data/training/names/sets.tsv --folder gold --out"
            + " names.bin")
public final class TrainNames implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin TrainingSets sets;

  @Option(
      names = "--clusters",
      paramLabel = "FILE",
      defaultValue = "data/models/word-clusters.tsv.gz",
      description = "Word clusters, as train word-clusters makes them (default: ${DEFAULT-VALUE}).")
  Path clusters = Path.of("");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "10",
      description = "How often the sentences are read (default: ${DEFAULT-VALUE}).")
  int rounds;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model's file.")
  Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    TrainingSets.checkRounds(rounds);
    PrintWriter told = spec.commandLine().getOut();
    List<TrainingSet> training = sets.read(told);
    TaggerModel model = model(training, Clusters.read(clusters), rounds, sets.seed);
    TaggerFile.write(model, out, told);
    return 0;
  }

  /**
   * Learns a tagger of names.
   *
   * @param rounds how often the sentences are read
   * @param seed decides the order of the sentences
   */
  public static TaggerModel model(
      List<TrainingSet> sets, Clusters clusters, int rounds, long seed) {
    return TaggerModel.train(
        TrainingSets.examples(sets), clusters, TrainingSets.origin(sets), rounds, seed);
  }
}
