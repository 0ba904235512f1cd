package dateline.train;

import dateline.entity.tagger.BioFile;
import dateline.entity.tagger.Example;
import dateline.text.Tsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences with their names marked, to learn from.
 *
 * @param types the types that its annotators marked
 * @param times how often a round reads the set
 * @param documents each a list of sentences
 */
public record TrainingSet(
    String file,
    List<String> types,
    int times,
    String licence,
    String source,
    List<List<Example>> documents) {

  /**
   * Reads the sets of a list.
   *
   * @param list a TSV file with the columns file, types (such as PER|LOC|ORG), times, licence and
   *     source
   * @param folders where sets are that do not lie beside the list
   */
  public static List<TrainingSet> read(Path list, List<Path> folders) throws IOException {
    Tsv rows = Tsv.read(list.toString(), Files.readString(list));
    List<TrainingSet> sets = new ArrayList<>();
    for (Tsv.Row row : rows.requires("file", "types", "times", "licence", "source").rows()) {
      sets.add(
          new TrainingSet(
              row.cell("file"),
              types(row),
              times(row),
              row.cell("licence"),
              row.cell("source"),
              BioFile.read(file(row, list, folders), types(row))));
    }
    return sets;
  }

  /** The sentences of its documents, in order. */
  public List<Example> sentences() {
    return documents.stream().flatMap(List::stream).toList();
  }

  /** A line for the model's file: the set's name, sentences, licence and source. */
  String origin() {
    return "%s: %d sentences, %s, %s".formatted(file, sentences().size(), licence, source);
  }

  private static Path file(Tsv.Row row, Path list, List<Path> folders) {
    return Stream.concat(Stream.of(list.toAbsolutePath().getParent()), folders.stream())
        .map(folder -> folder.resolve(row.cell("file")))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () ->
                row.error(
                    row.cell("file")
                        + " is neither beside the list nor in a --folder; say where it is"));
  }

  private static List<String> types(Tsv.Row row) {
    List<String> types = row.parts("types");
    if (types.isEmpty() || !BioFile.TYPES.containsAll(types)) {
      throw row.error("types are those marked, of " + String.join("|", BioFile.TYPES));
    }
    return types;
  }

  private static int times(Tsv.Row row) {
    String times = row.cell("times");
    if (!times.matches("[1-9]")) {
      throw row.error("times is how often a round reads the set, 1 to 9, not \"" + times + "\"");
    }
    return Integer.parseInt(times);
  }
}
