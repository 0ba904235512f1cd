package dateline.compare;

import dateline.corpus.Columns;
import dateline.corpus.DateOrder;
import dateline.corpus.FileRecords;
import dateline.corpus.InputFile;
import dateline.corpus.InputFiles;
import dateline.corpus.Intake;
import dateline.story.CopyFinder;
import dateline.story.CopyJudge;
import dateline.story.Overlap;
import dateline.table.Article;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Compares ways to find copies on the same articles in one run. A pair is right when one text has
 * half of the other's own words or more, by all their shingles. To run it:
 *
 * <pre>{@code
 * mvn -Pcompare test-compile exec:exec@compare-copies -Dcompare="CORPUS ..."
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
  private static final double NANOS = 1e9;

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

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CompareCopies()).execute(arguments));
  }

  @Override
  public Integer call() {
    Map<String, Article> articles = articles();
    List<CopyMethod> methods =
        List.of(
            SameHash.ofTitle(),
            SameHash.ofText(),
            new MinHashBands(),
            new DatelineCopies(new CopyFinder(days, new CopyJudge(CopyJudge.DEFAULT_CONTAINMENT))));
    Map<CopyMethod, Set<ArticlePair>> found = new LinkedHashMap<>();
    Map<CopyMethod, Double> seconds = new HashMap<>();
    for (CopyMethod method : methods) {
      long began = processorNanos();
      found.put(method, method.find(List.copyOf(articles.values())));
      seconds.put(method, (processorNanos() - began) / NANOS);
    }
    print(found, right(articles, found), seconds);
    return 0;
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

  /** Of all pairs that any method found, those that are copies by their whole texts. */
  private static Set<ArticlePair> right(
      Map<String, Article> articles, Map<CopyMethod, Set<ArticlePair>> found) {
    Set<ArticlePair> right = new HashSet<>();
    for (Set<ArticlePair> pairs : found.values()) {
      for (ArticlePair pair : pairs) {
        Overlap overlap =
            Overlap.of(
                DatelineCopies.document(Objects.requireNonNull(articles.get(pair.one()))),
                DatelineCopies.document(Objects.requireNonNull(articles.get(pair.other()))));
        double share = Math.max(overlap.ofOneInOther(), overlap.ofOtherInOne());
        if (share >= CopyJudge.DEFAULT_CONTAINMENT) {
          right.add(pair);
        }
      }
    }
    return right;
  }

  private void print(
      Map<CopyMethod, Set<ArticlePair>> found,
      Set<ArticlePair> right,
      Map<CopyMethod, Double> seconds) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("| method | pairs | right | of all right | CPU seconds |");
    out.println("| --- | --- | --- | --- | --- |");
    found.forEach(
        (method, pairs) -> {
          long hits = pairs.stream().filter(right::contains).count();
          out.printf(
              Locale.ROOT,
              "| %s | %d | %d | %.3f | %.1f |%n",
              method.name(),
              pairs.size(),
              hits,
              right.isEmpty() ? 0 : (double) hits / right.size(),
              seconds.get(method));
        });
    out.flush();
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
