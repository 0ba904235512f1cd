package dateline.compare;

import dateline.corpus.PlainCorpus;
import dateline.story.Copy;
import dateline.story.CopyFinder;
import dateline.story.Sketch;
import dateline.story.SketchedArticle;
import dateline.table.Article;
import dateline.text.Document;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.StringJoiner;

/**
 * How time and memory grow with the number of articles: a corpus once, twice, four and eight times,
 * each time with other words changed, by other outlets. Every article then has copies, and phrases
 * are eight times as frequent.
 */
public final class CopyGrowth {
  private static final double NANOS = 1e9;
  private static final int TIMES = 8;

  /** One word in so many is changed. */
  private static final int CHANGED = 25;

  private CopyGrowth() {}

  /** Takes files, folders or patterns of CSV or JSON Lines. */
  public static void main(String[] corpora) throws IOException {
    List<Article> articles = new ArrayList<>();
    new PlainCorpus(
            List.of(corpora),
            "utf-8",
            (publisher, domain) -> publisher == null ? domain : publisher)
        .forEach(articles::add);
    List<SketchedArticle> sketched = new ArrayList<>();
    System.out.println("| articles | sketch, CPU s | find, CPU s | copies | heap, MB |");
    System.out.println("| --- | --- | --- | --- | --- |");
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
        find(sketched, sketching);
      }
    }
  }

  private static void find(List<SketchedArticle> articles, long sketching) {
    long began = processorNanos();
    List<Copy> copies = CopyFinder.standard().find(articles);
    double seconds = (processorNanos() - began) / NANOS;
    System.out.printf(
        Locale.ROOT,
        "| %d | %.1f | %.1f | %d | %d |%n",
        articles.size(),
        sketching / NANOS,
        seconds,
        copies.size(),
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
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

  private static SketchedArticle copy(Article article, int time, Sketch sketch) {
    return new SketchedArticle(
        article.articleId() + "-" + time,
        article.outletId() + "-" + time,
        article.publishedAt(),
        article.publishedPrecision().equals("day"),
        List.of(),
        sketch);
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
