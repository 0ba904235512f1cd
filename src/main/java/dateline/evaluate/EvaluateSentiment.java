package dateline.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dateline.corpus.InputException;
import dateline.sentiment.SentimentMode;
import dateline.sentiment.Stance;
import dateline.sentiment.StanceModel;
import dateline.sentiment.gold.JudgedFile;
import dateline.sentiment.gold.JudgedTarget;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how well it is told how sentences judge their targets, and how surely. */
@Command(
    name = "sentiment",
    description = {
      "Measures the sentiment toward marked targets against what readers found.",
      "Reads JSON lines in the form of NewsMTSC (.jsonl), or tab-separated lines with the columns id,"
          + " sentence (its target in [[ ]]) and polarity (negative, neutral or positive)."
    },
    footer = "%nExample: dateline evaluate sentiment --gold targets.jsonl --json scores.json")
public final class EvaluateSentiment implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Sentences with judged targets.")
  List<Path> gold = List.of();

  @Option(
      names = "--sentiment",
      paramLabel = "MODE",
      defaultValue = "fast",
      description =
          "Which mode to measure: ${COMPLETION-CANDIDATES}, see nightly (default: ${DEFAULT-VALUE}).")
  SentimentMode sentiment = SentimentMode.fast;

  @Option(
      names = "--held-out",
      description = "Measure only on the articles that train sentiment leaves out.")
  boolean heldOut;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the scores as JSON, too.")
  @Nullable Path json;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Write the probabilities of each target as tab-separated lines.")
  @Nullable Path predictions;

  @Override
  public Integer call() throws IOException {
    List<JudgedTarget> targets = new ArrayList<>();
    gold.forEach(file -> targets.addAll(JudgedFile.read(file)));
    targets.removeIf(target -> heldOut && !target.isHeldOut());
    if (targets.isEmpty()) {
      throw new InputException("no target to measure on in " + gold);
    }
    StanceModel model = sentiment.model();
    SentimentScores scores = SentimentScores.of(model, targets);
    print(scores);
    if (json != null) {
      ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
      mapper.writeValue(json.toFile(), scores);
    }
    if (predictions != null) {
      Files.writeString(predictions, lines(targets, SentimentScores.read(model, targets)));
    }
    return 0;
  }

  private void print(SentimentScores scores) {
    PrintWriter out = spec.commandLine().getOut();
    new TallyTable(out).print("", scores.tallies());
    scores.print(out);
  }

  private static String lines(List<JudgedTarget> targets, List<Stance> found) {
    StringBuilder lines = new StringBuilder("id\tpolarity\tnegative\tneutral\tpositive\n");
    for (int i = 0; i < targets.size(); i++) {
      Stance stance = found.get(i);
      lines.append(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%.4f\t%.4f\t%.4f%n",
              targets.get(i).id().replaceAll("\\s+", " "),
              stance.most(),
              stance.negative(),
              stance.neutral(),
              stance.positive()));
    }
    return lines.toString();
  }
}
