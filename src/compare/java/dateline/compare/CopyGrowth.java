package dateline.compare;

import dateline.corpus.PlainCorpus;
import dateline.story.Copy;
import dateline.story.CopyFinder;
import dateline.story.Sketch;
import dateline.story.SketchedArticle;
import dateline.table.Article;
import dateline.text.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * How time and memory grow with the number of articles: a corpus once, twice, four and eight times,
 * each time with other words changed, by other outlets. To run it:
 *
 * <pre>{@code
 * java -Xmx6g -cp ... dateline.compare.CopyGrowth --same-days CORPUS ...
 * }</pre>
 */
@Command(
    name = "copy-growth",
    mixinStandardHelpOptions = true,
    description = {
      "Measures how the search for copies grows with the number of articles.",
      "Reads articles as ingest does; prints processor seconds and memory."
    },
    footer = "%nExample: --same-days ../corpora/news.jsonl.gz")
public final class CopyGrowth implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final int TIMES = 8;

  /** One word in so many is changed. */
  private static final int CHANGED = 25;

  /** Longer than any corpus. */
  private static final Duration LATER = Duration.ofDays(36_525);

  @Spec CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "CORPUS",
      description = "Files, folders or patterns of CSV or JSON Lines.")
  List<String> corpora = List.of();

  @Option(
      names = "--same-days",
      description =
          "Put all on the days of the first: each article has up to seven copies, which makes 28"
              + " pairs; without it they come a hundred years later, and only articles are more.")
  boolean sameDays;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CopyGrowth()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<Article> articles = new ArrayList<>();
    new PlainCorpus(corpora, "utf-8", (publisher, domain) -> publisher == null ? domain : publisher)
        .forEach(articles::add);
    List<SketchedArticle> sketched = new ArrayList<>();
    PrintWriter out = spec.commandLine().getOut();
    out.println("| articles | sketch, CPU s | find, CPU s | copies | memory, MB |");
    out.println("| --- | --- | --- | --- | --- |");
    long sketching = 0;
    for (int time = 0; time < TIMES; time++) {
      for (Article article : articles) {
        Document document = document(article, time);
        long began = processorNanos();
        Sketch sketch = Sketch.of(document);
        sketching += processorNanos() - began;
        sketched.add(copy(article, time, sketch));
      }
      if (Integer.bitCount(time + 1) == 1) {
        out.print(found(sketched, sketching));
        out.flush();
      }
    }
    return 0;
  }

  private static String found(List<SketchedArticle> articles, long sketching) {
    Effort<List<Copy>> found = Effort.of(() -> CopyFinder.standard().find(articles));
    return String.format(
        Locale.ROOT,
        "| %d | %.1f | %.1f | %d | %d |%n",
        articles.size(),
        sketching / NANOS,
        found.seconds(),
        found.result().size(),
        found.megabytes());
  }

  private static Document document(Article article, int time) {
    String text = Objects.requireNonNull(article.text());
    if (time == 0) {
      return Document.of(text, article.bodyStart());
    }
    Random random = new Random(31L * article.articleId().hashCode() + time);
    StringJoiner body = new StringJoiner(" ");
    for (String word : text.substring(article.bodyStart()).split(" ", -1)) {
      body.add(random.nextInt(CHANGED) == 0 ? word + time : word);
    }
    return Document.of(body.toString(), 0);
  }

  private SketchedArticle copy(Article article, int time, Sketch sketch) {
    Instant at = article.publishedAt();
    return new SketchedArticle(
        article.articleId() + "-" + time,
        article.outletId() + "-" + time,
        at == null || sameDays ? at : at.plus(LATER.multipliedBy(time)),
        article.publishedPrecision().equals("day"),
        List.of(),
        sketch);
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
