package dateline.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dateline.corpus.InputException;
import dateline.entity.EntityFinder;
import dateline.entity.tagger.TaggerMode;
import dateline.source.word.CueWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures whom articles cite, with which words, saying what, against labelled articles. */
@Command(
    name = "sources",
    description = {
      "Measures the attributions that Dateline finds against marked ones.",
      "Reads folders in brat's format: text/NAME.txt, and attributions/NAME.ann (or"
          + " NAME_ANNOTATOR.ann, of which the first counts) with marks Source, Cue and Content and"
          + " one event for each attribution.",
      "Views: all; outermost (but what is attributed inside what another says, which is not always"
          + " marked); reporting (of those, verbs of the list but those of thinking, and according"
          + " to); direct (of those, in quotation marks). Measures: cue and source count where they"
          + " share characters with the marked ones, content counts characters, exact is word for"
          + " word."
    },
    footer = "%nExample: dateline evaluate sources --gold labelled --predictions found")
public final class EvaluateSources implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--gold",
      arity = "1..*",
      required = true,
      paramLabel = "FOLDER",
      description = "Folders that hold text/ and attributions/; measured as one.")
  List<Path> gold = List.of();

  @Option(
      names = "--names",
      paramLabel = "fast|accurate",
      defaultValue = "fast",
      description = "Which names to read with, see nightly (default: ${DEFAULT-VALUE}).")
  TaggerMode names = TaggerMode.fast;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the scores as JSON, too.")
  @Nullable Path json;

  @Option(
      names = "--predictions",
      paramLabel = "FOLDER",
      description = "Write what was found as a folder of the same form.")
  @Nullable Path predictions;

  @Option(
      names = "--patterns",
      paramLabel = "FILE",
      description =
          "Write how often each pattern was right, in the form of"
              + " data/knowledge/attribution_patterns.tsv, from which the finder has its"
              + " confidence.")
  @Nullable Path patterns;

  @Override
  public Integer call() throws IOException {
    List<LabelledArticle> labelled = labelled();
    SourceReader reader = new SourceReader(EntityFinder.shipped(names));
    List<ReadArticle> read = labelled.stream().map(reader::read).toList();
    CueWords words = CueWords.shipped();
    SourceScores scores = SourceScores.of(read, words, reader);
    scores.print(spec.commandLine().getOut());
    if (json != null) {
      new ObjectMapper()
          .enable(
              SerializationFeature.INDENT_OUTPUT, SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
          .writeValue(json.toFile(), scores);
    }
    if (predictions != null) {
      new BratFolder(predictions).write(read.stream().map(ReadArticle::asFound).toList());
    }
    if (patterns != null) {
      Files.writeString(patterns, PatternTable.of(View.OUTERMOST.pairs(read, words)).write());
    }
    return 0;
  }

  private List<LabelledArticle> labelled() throws IOException {
    if (predictions != null && gold.stream().anyMatch(this::isOverwritten)) {
      throw new InputException(
          "--predictions " + predictions + " is labelled; give another folder");
    }
    return BratFolder.readAll(gold);
  }

  private boolean isOverwritten(Path folder) {
    return predictions != null
        && folder.toAbsolutePath().normalize().equals(predictions.toAbsolutePath().normalize());
  }
}
