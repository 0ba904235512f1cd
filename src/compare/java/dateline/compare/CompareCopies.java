package dateline.compare;

import dateline.corpus.PlainCorpus;
import dateline.story.copy.CopyFinder;
import dateline.story.copy.CopyJudge;
import dateline.story.copy.CopySet;
import dateline.story.copy.NewsText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Compares ways to find copies on the same texts in one run: on the test set of copies that a desk
 * edited, of which it is known what was taken from where, or on a corpus, of which all pairs are
 * counted that share half of one text's runs of five words or more (standing text and quotations
 * are among them). To run it:
 *
 * <pre>{@code
 * mvn -Pcompare test-compile exec:exec@compare -Dcompare.class=CompareCopies -Dcompare="--desk-edits 1"
 * }</pre>
 */
@Command(
    name = "compare-copies",
    mixinStandardHelpOptions = true,
    description = {
      "Compares Dateline's copies with those that hashes and a textbook's MinHash find.",
      "Reads articles as ingest does; prints pairs, how many are right, and processor seconds."
    },
    footer = "%nExamples:%n  --desk-edits 1%n  --days 5000 ../corpora/news.jsonl.gz")
public final class CompareCopies implements Callable<Integer> {
  /** The share of a text from which on the other is called a copy. */
  private static final double ENOUGH = CopyJudge.DEFAULT_CONTAINMENT;

  /** Jaccard distance up to which the textbook's and MLlib's take a pair. */
  private static final double FARTHEST = 0.5;

  /** Shingles of a text that tell something. */
  private static final int FEWEST = 12;

  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "CORPUS",
      description = "Files, folders or patterns of CSV or JSON Lines.")
  List<String> corpora = List.of();

  @Option(
      names = "--desk-edits",
      paramLabel = "SEED",
      description = "Compare on the test set, edited with this seed.")
  @Nullable Long deskEdits;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "100000",
      description = "How many days back Dateline compares; the others know no days (default: all).")
  int days;

  @Option(
      names = "--mllib",
      paramLabel = "TABLES",
      split = ",",
      defaultValue = "1",
      description = "Hash tables of MLlib's MinHashLSH (default: ${DEFAULT-VALUE}, as MLlib's).")
  List<Integer> mllib = List.of();

  @Option(
      names = "--feature-bits",
      paramLabel = "N",
      defaultValue = "18",
      description = "MLlib hashes shingles into 2^N (default: ${DEFAULT-VALUE}, as MLlib's).")
  int featureBits;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "2147483647",
      description = "Read the first N articles only.")
  int most;

  @Option(names = "--pairs", paramLabel = "FILE", description = "Write who found which pair.")
  @Nullable Path pairs;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CompareCopies()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    CopySet edited = deskEdits == null ? null : new CopySet(deskEdits);
    List<ComparedText> texts = edited == null ? read() : texts(edited);
    Map<CopyMethod, Effort<Set<ArticlePair>>> found = new LinkedHashMap<>();
    try (SparkSession spark =
        SparkSession.builder().master("local[1]").config("spark.ui.enabled", false).getOrCreate()) {
      for (CopyMethod method : methods(spark)) {
        found.put(method, Effort.of(() -> method.find(texts)));
        spec.commandLine().getErr().println(method.name() + " done");
      }
    }
    Map<ArticlePair, Double> right =
        edited == null ? new WholeTexts(texts).pairs(ENOUGH, FEWEST) : right(edited);
    print(texts.size(), found, right.keySet());
    if (pairs != null) {
      write(pairs, texts, found, right);
    }
    return 0;
  }

  /** The articles that have a body, each once. */
  private List<ComparedText> read() throws IOException {
    List<ComparedText> texts = new ArrayList<>();
    new PlainCorpus(corpora, "utf-8", (publisher, domain) -> publisher == null ? domain : publisher)
        .forEach(article -> texts.add(ComparedText.of(article)));
    return texts.subList(0, Math.min(most, texts.size()));
  }

  private static List<ComparedText> texts(CopySet edited) {
    return edited.texts().stream()
        .map(
            (NewsText text) ->
                new ComparedText(
                    text.id(),
                    text.outlet(),
                    text.publishedAt(),
                    false,
                    text.headline(),
                    text.document().text(),
                    text.document().bodyStart()))
        .toList();
  }

  /** The pairs of which half of one text or more was taken from the other. */
  private static Map<ArticlePair, Double> right(CopySet edited) {
    return edited.pairs().stream()
        .filter(pair -> pair.share() >= ENOUGH)
        .collect(
            Collectors.toMap(
                pair -> ArticlePair.of(pair.one().id(), pair.other().id()), CopySet.Pair::share));
  }

  private List<CopyMethod> methods(SparkSession spark) {
    List<CopyMethod> methods = new ArrayList<>(List.of(SameHash.ofTitle(), SameHash.ofText()));
    for (int tables : mllib) {
      methods.add(new MllibMinHash(spark, tables, 1 << featureBits, FARTHEST));
    }
    methods.add(new MinHashBands());
    methods.add(new DatelineCopies(new CopyFinder(days, new CopyJudge(ENOUGH))));
    return methods;
  }

  private void print(
      int texts, Map<CopyMethod, Effort<Set<ArticlePair>>> found, Set<ArticlePair> right) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%d texts, %d right pairs%n%n", texts, right.size());
    out.println("| method | pairs | right | precision | recall | CPU seconds | memory, MB |");
    out.println("| --- | --- | --- | --- | --- | --- | --- |");
    found.forEach(
        (method, effort) -> {
          int pairs = effort.result().size();
          long hits = effort.result().stream().filter(right::contains).count();
          out.printf(
              Locale.ROOT,
              "| %s | %d | %d | %.3f | %.3f | %.1f | %d |%n",
              method.name(),
              pairs,
              hits,
              pairs == 0 ? 0 : (double) hits / pairs,
              right.isEmpty() ? 0 : (double) hits / right.size(),
              effort.seconds(),
              effort.megabytes());
        });
    out.flush();
  }

  /** Writes who found which pair, for a reader. */
  private static void write(
      Path file,
      List<ComparedText> texts,
      Map<CopyMethod, Effort<Set<ArticlePair>>> found,
      Map<ArticlePair, Double> right)
      throws IOException {
    Map<String, ComparedText> byId =
        texts.stream().collect(Collectors.toMap(ComparedText::id, text -> text));
    Set<ArticlePair> all = new LinkedHashSet<>(right.keySet());
    found.values().forEach(effort -> all.addAll(effort.result()));
    List<String> lines = new ArrayList<>();
    for (ArticlePair pair : all) {
      String by =
          found.entrySet().stream()
              .filter(entry -> entry.getValue().result().contains(pair))
              .map(entry -> entry.getKey().name())
              .collect(Collectors.joining("; "));
      lines.add(
          String.join(
              "\t",
              String.format(Locale.ROOT, "%.3f", right.getOrDefault(pair, 0.0)),
              by,
              told(byId, pair.one()),
              told(byId, pair.other())));
    }
    Collections.sort(lines);
    Files.write(file, lines);
  }

  private static String told(Map<String, ComparedText> texts, String id) {
    ComparedText text = Objects.requireNonNull(texts.get(id));
    return String.join(
        "\t",
        id,
        String.valueOf(text.outlet()),
        String.valueOf(text.publishedAt()),
        text.title().replace('\t', ' '));
  }
}
