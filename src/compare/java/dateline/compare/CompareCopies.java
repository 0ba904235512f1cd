package dateline.compare;

import dateline.corpus.Columns;
import dateline.corpus.DateOrder;
import dateline.corpus.FileRecords;
import dateline.corpus.InputFile;
import dateline.corpus.InputFiles;
import dateline.corpus.Intake;
import dateline.story.CopyFinder;
import dateline.story.CopyJudge;
import dateline.table.Article;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
 * Compares ways to find copies on the same articles in one run. A pair is right when half of one
 * text's shingles or more stand in the other, by all shingles of both; how many such pairs there
 * are is counted without any of the methods. To run it:
 *
 * <pre>{@code
 * mvn -Pcompare test-compile exec:exec@compare -Dcompare.class=CompareCopies -Dcompare="CORPUS ..."
 * }</pre>
 */
@Command(
    name = "compare-copies",
    mixinStandardHelpOptions = true,
    description = {
      "Compares Dateline's copies with those that hashes and a textbook's MinHash find.",
      "Reads articles as ingest does; prints pairs, how many are right, and processor seconds."
    },
    footer = "%nExample: --days 5000 ../corpora/news.jsonl.gz")
public final class CompareCopies implements Callable<Integer> {
  /** Jaccard distance up to which the textbook's and MLlib's take a pair. */
  private static final double FARTHEST = 0.5;

  /** Shingles of a text that tell something. */
  private static final int FEWEST = 12;

  @Spec CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "CORPUS",
      description = "Files, folders or patterns of CSV or JSON Lines.")
  List<String> corpora = List.of();

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
    Map<String, Article> byId = articles();
    List<Article> articles = byId.values().stream().limit(most).toList();
    Map<CopyMethod, Effort<Set<ArticlePair>>> found = new LinkedHashMap<>();
    try (SparkSession spark = SparkSession.builder().appName("copies").getOrCreate()) {
      for (CopyMethod method : methods(spark)) {
        found.put(method, Effort.of(() -> method.find(articles)));
        spec.commandLine().getErr().println(method.name() + " done");
      }
    }
    Map<ArticlePair, Double> right =
        new WholeTexts(articles).pairs(CopyJudge.DEFAULT_CONTAINMENT, FEWEST);
    print(articles.size(), found, right.keySet());
    if (pairs != null) {
      write(pairs, byId, found, right);
    }
    return 0;
  }

  private List<CopyMethod> methods(SparkSession spark) {
    List<CopyMethod> methods = new ArrayList<>(List.of(SameHash.ofTitle(), SameHash.ofText()));
    for (int tables : mllib) {
      methods.add(new MllibMinHash(spark, tables, 1 << featureBits, FARTHEST));
    }
    methods.add(new MinHashBands());
    methods.add(
        new DatelineCopies(new CopyFinder(days, new CopyJudge(CopyJudge.DEFAULT_CONTAINMENT))));
    return methods;
  }

  /** The articles that have a body, each once. */
  private Map<String, Article> articles() {
    Intake intake =
        new Intake(
            Columns.of(Map.of()),
            DateOrder.NONE,
            "utf-8",
            LocalDate.EPOCH,
            (publisher, domain) -> publisher == null ? domain : publisher);
    Map<String, Article> articles = new LinkedHashMap<>();
    for (InputFile file : InputFiles.find(corpora, List.of())) {
      FileRecords records = intake.read(file);
      while (records.hasNext()) {
        Article article = records.next().article();
        if (article != null && article.text() != null) {
          articles.putIfAbsent(article.articleId(), article);
        }
      }
    }
    return articles;
  }

  private void print(
      int articles, Map<CopyMethod, Effort<Set<ArticlePair>>> found, Set<ArticlePair> right) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "%d articles, %d right pairs%n%n", articles, right.size());
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
      Map<String, Article> articles,
      Map<CopyMethod, Effort<Set<ArticlePair>>> found,
      Map<ArticlePair, Double> right)
      throws IOException {
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
              told(articles, pair.one()),
              told(articles, pair.other())));
    }
    Collections.sort(lines);
    Files.write(file, lines);
  }

  private static String told(Map<String, Article> articles, String id) {
    Article article = Objects.requireNonNull(articles.get(id));
    return String.join(
        "\t",
        id,
        String.valueOf(article.outletId()),
        String.valueOf(article.day()),
        String.valueOf(article.title()).replace('\t', ' '));
  }
}
