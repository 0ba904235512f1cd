package dateline.compare;

import dateline.corpus.InputException;
import dateline.entity.tagger.BioFile;
import dateline.entity.tagger.Clusters;
import dateline.entity.tagger.Example;
import dateline.entity.tagger.TaggerMode;
import dateline.entity.tagger.TaggerModel;
import dateline.train.TrainNames;
import dateline.train.TrainingSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Compares finders of names on the same text in one run: exact spans and types, speed by the
 * processor time of one thread. To run it:
 *
 * <pre>{@code
 * mvn -Pcompare test-compile exec:exec@compare -Dcompare="--folder OPEN_CORPORA GOLD.tsv"
 * }</pre>
 *
 * <p>OpenNLP learns for some minutes, when its row is due; CoreNLP's models are a download of 450
 * MB. A shorter text than some 100,000 words tells little about speed.
 */
@Command(
    name = "compare-names",
    mixinStandardHelpOptions = true,
    description = {
      "Compares Dateline's names with those of Stanford CoreNLP, and of OpenNLP learnt from the"
          + " same sets.",
      "Reads sentences with their names marked, as for evaluate names; prints a table for each."
    },
    footer = "%nExample: --folder gold --hold-out data/training/names/7-wire.tsv gold/news.tsv")
public final class CompareNames implements Callable<Integer> {
  private static final List<String> THREE_TYPES = BioFile.TYPES.subList(0, 3);

  /** As train names has them. */
  private static final int ROUNDS = 10;

  private static final int SEED = 1;

  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "GOLD",
      description = "Marked sentences that no system has learnt from.")
  List<Path> gold = List.of();

  @Option(
      names = "--hold-out",
      paramLabel = "FILE",
      description = "A training set to compare on; Dateline and OpenNLP learn from the others.")
  List<Path> heldOut = List.of();

  @Option(
      names = "--sets",
      paramLabel = "FILE",
      defaultValue = "data/training/names/sets.tsv",
      description = "The training sets, as for train names (default: ${DEFAULT-VALUE}).")
  Path sets = Path.of("");

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Where sets are that do not lie beside the list: the optional open corpora.")
  List<Path> folders = List.of();

  @Option(
      names = "--clusters",
      paramLabel = "FILE",
      defaultValue = "data/models/word-clusters.tsv.gz",
      description = "Word clusters for what is trained here (default: ${DEFAULT-VALUE}).")
  Path clusters = Path.of("");

  @Option(
      names = "--accurate",
      description = "Compare the accurate mode, too, on GOLD files; with -Pcompare,accurate.")
  boolean accurate;

  @Option(
      names = "--iterations",
      paramLabel = "N",
      defaultValue = "100",
      description = "How often OpenNLP reads its sentences (default: ${DEFAULT-VALUE}, its own).")
  int iterations;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CompareNames()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    if (gold.isEmpty() && heldOut.isEmpty()) {
      throw new InputException("nothing to compare on; give a GOLD file or --hold-out");
    }
    List<TrainingSet> all = TrainingSet.read(sets, folders);
    heldOut.forEach(file -> without(all, file)); // A mistake shows before the minutes of learning.
    if (!gold.isEmpty()) {
      List<NameFinder> finders = finders(TaggerModel.shipped(), all);
      if (accurate) {
        finders.add(1, new DatelineNames("Dateline, accurate", TaggerMode.accurate.model()));
      }
      gold.forEach(file -> compare(file, finders));
    }
    for (Path file : heldOut) {
      List<TrainingSet> others = without(all, file);
      TaggerModel model = TrainNames.model(others, Clusters.read(clusters), ROUNDS, SEED);
      compare(file, finders(model, others));
    }
    return 0;
  }

  private static List<TrainingSet> without(List<TrainingSet> sets, Path file) {
    String name = file.getFileName().toString();
    List<TrainingSet> others = sets.stream().filter(set -> !set.file().equals(name)).toList();
    if (others.size() == sets.size()) {
      throw new InputException(
          "--hold-out " + file + " is none of the training sets; give it as GOLD");
    }
    return others;
  }

  private List<NameFinder> finders(TaggerModel model, List<TrainingSet> sets) {
    OpenNlpTraining openNlp = new OpenNlpTraining(sets, iterations);
    return new ArrayList<>(
        List.of(
            new DatelineNames("Dateline, fast", model),
            new DatelineTagger(model),
            CoreNlp.threeTypes(),
            CoreNlp.fourTypes(),
            openNlp.withDefaultFeatures(BioFile.TYPES),
            openNlp.withClusters(BioFile.TYPES, clusters),
            openNlp.withClusters(THREE_TYPES, clusters)));
  }

  /** Prints each row as soon as it is measured. */
  private void compare(Path file, List<NameFinder> finders) {
    List<List<Example>> documents = BioFile.read(file, BioFile.TYPES);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%n## %s%n%n", file.getFileName());
    ComparisonTable table = new ComparisonTable(Measured.tokens(documents));
    ComparisonTable.head().forEach(out::println);
    for (NameFinder finder : finders) {
      out.println(table.row(Measured.of(finder, documents)));
      out.flush();
    }
  }
}
