package dateline.train;

import static java.util.stream.Collectors.joining;

import dateline.corpus.InputException;
import dateline.entity.tagger.Example;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Option;

/** The sentences with names that a training of names reads, and how. */
final class TrainingSets {
  @Option(
      names = "--sets",
      required = true,
      paramLabel = "FILE",
      description =
          "A TSV file of training sets with the columns file, types (such as PER|LOC|ORG), times"
              + " (how often a round reads it), licence and source.")
  Path list = Path.of("");

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Where sets are that do not lie beside the list.")
  List<Path> folders = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides the order of the sentences (default: ${DEFAULT-VALUE}).")
  long seed;

  /** Reads the sets and says what they are. */
  List<TrainingSet> read(PrintWriter out) throws IOException {
    List<TrainingSet> sets = TrainingSet.read(list, folders);
    sets.forEach(set -> out.println(set.origin()));
    return sets;
  }

  /** The sentences that a round reads. */
  static List<Example> examples(List<TrainingSet> sets) {
    List<Example> examples = new ArrayList<>();
    for (TrainingSet set : sets) {
      Collections.nCopies(set.times(), set.sentences()).forEach(examples::addAll);
    }
    return examples;
  }

  /** What the sets are, a line each. */
  static String origin(List<TrainingSet> sets) {
    return sets.stream().map(TrainingSet::origin).collect(joining("\n"));
  }

  /**
   * Checks how often the sentences are read.
   *
   * @throws InputException when that is not at all
   */
  static void checkRounds(int rounds) {
    if (rounds < 1) {
      throw new InputException("--rounds counts from 1");
    }
  }
}
