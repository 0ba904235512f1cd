package dateline.train;

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

/** Rebuilds the network of the tagger of names; the same sets and seed make the same bytes. */
@Command(
    name = "name-network",
    description = "Rebuilds the network that reads a sentence's names beside a tagger's chain.",
    footer =
        "%nExample: dateline train name-network --tagger chain.bin --sets"
            + " data/training/names/sets.tsv --folder gold --out names.bin")
public final class TrainNameNetwork implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin TrainingSets sets;

  @Option(
      names = "--tagger",
      required = true,
      paramLabel = "FILE",
      description = "The tagger that it is for, as train names or mean-of-names makes it.")
  Path tagger = Path.of("");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "4",
      description = "How often the sentences are read (default: ${DEFAULT-VALUE}).")
  int rounds;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model's file.")
  Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    TrainingSets.checkRounds(rounds);
    TaggerModel chain = TaggerFile.read(tagger);
    PrintWriter told = spec.commandLine().getOut();
    List<TrainingSet> training = sets.read(told);
    TaggerModel model =
        chain.withNetwork(
            TrainingSets.examples(training), TrainingSets.origin(training), rounds, sets.seed);
    TaggerFile.write(model, out, told);
    return 0;
  }
}
