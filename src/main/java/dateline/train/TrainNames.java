package dateline.train;

import dateline.corpus.InputException;
import dateline.entity.tagger.BioFile;
import dateline.entity.tagger.Clusters;
import dateline.entity.tagger.Example;
import dateline.entity.tagger.TaggerModel;
import dateline.text.Tsv;
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
import java.util.stream.Stream;
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
    List<Example> examples = new ArrayList<>();
    List<String> origins = new ArrayList<>();
    Tsv list = Tsv.read(sets.toString(), Files.readString(sets));
    for (Tsv.Row row : list.requires("file", "types", "times", "licence", "source").rows()) {
      List<Example> set = examples(row);
      Collections.nCopies(times(row), set).forEach(examples::addAll);
      origins.add(
          "%s: %d sentences, %s, %s"
              .formatted(row.cell("file"), set.size(), row.cell("licence"), row.cell("source")));
    }
    origins.forEach(spec.commandLine().getOut()::println);
    TaggerModel model =
        TaggerModel.train(
            examples, Clusters.read(clusters), String.join("\n", origins), rounds, seed);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
      model.write(file);
    }
    spec.commandLine().getOut().printf(Locale.ROOT, "%s: %,d bytes%n", out, Files.size(out));
    return 0;
  }

  private List<Example> examples(Tsv.Row row) {
    Path file =
        Stream.concat(Stream.of(sets.toAbsolutePath().getParent()), folders.stream())
            .map(folder -> folder.resolve(row.cell("file")))
            .filter(Files::isRegularFile)
            .findFirst()
            .orElseThrow(
                () ->
                    row.error(
                        row.cell("file")
                            + " is neither beside the list nor in a --folder; say where it is"));
    List<String> types = row.parts("types");
    if (types.isEmpty() || !BioFile.TYPES.containsAll(types)) {
      throw row.error("types are those marked, of " + String.join("|", BioFile.TYPES));
    }
    return BioFile.read(file, types).stream().flatMap(List::stream).toList();
  }

  private static int times(Tsv.Row row) {
    String times = row.cell("times");
    if (!times.matches("[1-9]")) {
      throw row.error("times is how often a round reads the set, 1 to 9, not \"" + times + "\"");
    }
    return Integer.parseInt(times);
  }
}
