package dateline.evaluate;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dateline.corpus.InputException;
import dateline.entity.EntityFinder;
import dateline.entity.tagger.BioFile;
import dateline.entity.tagger.Example;
import dateline.entity.tagger.TaggerMode;
import dateline.text.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures which names are found, and of which type: exact spans, as in CoNLL-2003. */
@Command(
    name = "names",
    description = {
      "Measures the names that Dateline finds against marked ones: exact spans and types.",
      "Reads lines word<TAB>tag with tags B-PER, I-PER ... and O, an empty line after each sentence,"
          + " a line -DOCSTART- before each document."
    },
    footer = "%nExample: dateline evaluate names --gold news.tsv --json scores.json")
public final class EvaluateNames implements Callable<Integer> {
  private static final double NANOS = 1e9;

  @Spec CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Sentences with their names marked.")
  Path gold = Path.of("");

  @Option(
      names = "--names",
      paramLabel = "fast|accurate",
      defaultValue = "fast",
      description = "Which mode to measure, see nightly (default: ${DEFAULT-VALUE}).")
  TaggerMode names = TaggerMode.fast;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the scores as JSON, too.")
  @Nullable Path json;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write what was found, in the form of the marked sentences.")
  @Nullable Path predictions;

  /** The scores of a run: those of each type, of persons, places and organisations, and of all. */
  record Scores(long tokens, double tokensPerSecond, Map<String, Tally> tallies) {}

  @Override
  public Integer call() throws IOException {
    List<List<Example>> documents = BioFile.read(gold, BioFile.TYPES);
    if (documents.isEmpty()) {
      throw new InputException(gold + " has no sentences; give lines word<TAB>tag");
    }
    EntityFinder finder = EntityFinder.shipped(names);
    List<List<Example>> found = documents.stream().map(d -> find(finder, d)).toList();
    Scores scores = scores(documents, found, seconds(documents));
    print(scores);
    if (json != null) {
      ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
      mapper.writeValue(json.toFile(), scores);
    }
    if (predictions != null) {
      Files.writeString(predictions, found.stream().map(BioFile::write).collect(joining()));
    }
    return 0;
  }

  private static List<Example> find(EntityFinder finder, List<Example> sentences) {
    Document document = Document.ofSentences(sentences.stream().map(Example::words).toList());
    return ConllNames.of(document, finder.find(document));
  }

  /** A second reading, when most code is compiled, by a finder that has met no word yet. */
  private double seconds(List<List<Example>> documents) {
    EntityFinder finder = EntityFinder.shipped(names);
    long began = System.nanoTime();
    documents.forEach(document -> find(finder, document));
    return (System.nanoTime() - began) / NANOS;
  }

  private static Scores scores(
      List<List<Example>> gold, List<List<Example>> found, double seconds) {
    long tokens = gold.stream().flatMap(List::stream).mapToLong(s -> s.words().size()).sum();
    return new Scores(tokens, tokens / seconds, NameTallies.of(gold, found));
  }

  private void print(Scores scores) {
    PrintWriter out = spec.commandLine().getOut();
    new TallyTable(out).print("", scores.tallies());
    out.printf(
        Locale.ROOT,
        "%,d tokens, %,.0f a second: names, identities and all%n",
        scores.tokens(),
        scores.tokensPerSecond());
  }
}
