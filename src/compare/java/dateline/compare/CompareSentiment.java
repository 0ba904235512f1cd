package dateline.compare;

import dateline.corpus.InputException;
import dateline.evaluate.SentimentScores;
import dateline.sentiment.SentimentMode;
import dateline.sentiment.StanceModel;
import dateline.sentiment.gold.JudgedFile;
import dateline.sentiment.gold.JudgedTarget;
import dateline.sentiment.lexicon.LexiconModel;
import dateline.sentiment.tone.Valences;
import dateline.text.Tsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Compares tellers of sentiment on the same targets in one run: those that training leaves out. To
 * run it:
 *
 * <pre>{@code
 * mvn -Pcompare,accurate test-compile exec:exec@compare \
 *     -Dcompare.class=CompareSentiment -Dcompare="--afinn AFINN-en-165.txt GOLD..."
 * }</pre>
 */
@Command(
    name = "compare-sentiment",
    mixinStandardHelpOptions = true,
    description = {
      "Compares Dateline's modes of sentiment with VADER, and with AFINN's words decayed by their"
          + " distance from the target.",
      "Reads judged targets, as for evaluate sentiment; prints a table for each file."
    },
    footer = "%nExample: --afinn AFINN-en-165.txt data/training/sentiment/13-wire.tsv")
public final class CompareSentiment implements Callable<Integer> {
  /** Words of a phrase of Dateline's list. */
  private static final int LONGEST = 3;

  @Spec CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Sentences with judged targets.")
  List<Path> gold = List.of();

  @Option(
      names = "--afinn",
      paramLabel = "FILE",
      description = "AFINN's list, lines of a word, a tab and its valence (fnielsen/afinn, MIT).")
  @Nullable Path afinn;

  @Option(names = "--together", description = "Print one table over all files.")
  boolean together;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CompareSentiment()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Map<String, StanceModel> models = models();
    List<JudgedTarget> all = new ArrayList<>();
    for (Path file : gold) {
      List<JudgedTarget> targets =
          JudgedFile.read(file).stream().filter(JudgedTarget::isHeldOut).toList();
      all.addAll(targets);
      if (!together) {
        compare(file.getFileName().toString(), targets, models);
      }
    }
    if (together) {
      compare(gold.size() + " files", all, models);
    }
    return 0;
  }

  private Map<String, StanceModel> models() throws IOException {
    Map<String, StanceModel> models = new LinkedHashMap<>();
    models.put("VADER, whole sentence", new Vader());
    if (afinn != null) {
      models.put("AFINN-165, decayed", new LexiconModel(Valences.of(valued(afinn))));
    }
    for (SentimentMode mode : SentimentMode.values()) {
      models.put("Dateline, " + mode, mode.model());
    }
    return models;
  }

  /** Every line of AFINN's list that Dateline's form can hold. */
  private static Tsv valued(Path file) throws IOException {
    StringBuilder rows = new StringBuilder("word\tvalence\tevent\tnote\n");
    for (String line : Files.readAllLines(file)) {
      String word = line.split("\t", 2)[0];
      if (word.split(" ", -1).length <= LONGEST) {
        rows.append(line).append("\t\t\n");
      }
    }
    return Tsv.read(file.toString(), rows.toString());
  }

  private void compare(String name, List<JudgedTarget> targets, Map<String, StanceModel> models) {
    if (targets.isEmpty()) {
      throw new InputException("no held-out target in " + name);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%n## %s: %d targets%n%n", name, targets.size());
    out.println(
        "| system | macro-F1 | calibration error | bias, conflict words | bias, others | targets a second |");
    out.println("| --- | --- | --- | --- | --- | --- |");
    models.forEach(
        (system, model) -> {
          out.println(row(system, SentimentScores.of(model, targets)));
          out.flush();
        });
  }

  private static String row(String system, SentimentScores scores) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %+.3f | %+.3f | %,.0f |",
        system,
        scores.macroF1(),
        scores.calibrationError(),
        scores.conflict().bias(),
        scores.other().bias(),
        scores.targetsPerSecond());
  }
}
