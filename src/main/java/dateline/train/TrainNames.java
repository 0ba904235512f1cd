package dateline.train;

import static java.util.stream.Collectors.joining;

import dateline.corpus.InputException;
import dateline.entity.tagger.Clusters;
import dateline.entity.tagger.Example;
import dateline.entity.tagger.TaggerModel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--sets",
      required = true,
      paramLabel = "FILE",
      description =
          "A TSV file of training sets with the columns file, types (such as PER|LOC|ORG), times"
              + " (how often a round reads it), licence and source.")
  Path sets = Path.of("");

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Where sets are that do not lie beside the list.")
  List<Path> folders = List.of();

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

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides the order of the sentences (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The model's file.")
  Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (rounds < 1) {
      throw new InputException("--rounds counts from 1");
    }
    List<TrainingSet> training = TrainingSet.read(sets, folders);
    training.forEach(set -> spec.commandLine().getOut().println(set.origin()));
    TaggerModel model = model(training, Clusters.read(clusters), rounds, seed);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
      model.write(file);
    }
    spec.commandLine().getOut().printf(Locale.ROOT, "%s: %,d bytes%n", out, Files.size(out));
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
    List<Example> examples = new ArrayList<>();
    for (TrainingSet set : sets) {
      Collections.nCopies(set.times(), set.sentences()).forEach(examples::addAll);
    }
    String origin = sets.stream().map(TrainingSet::origin).collect(joining("\n"));
    return TaggerModel.train(examples, clusters, origin, rounds, seed);
  }
}
