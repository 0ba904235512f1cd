package dateline.bench;

import dateline.corpus.PlainCorpus;
import dateline.entity.EntityFinder;
import dateline.sentiment.SentimentMode;
import dateline.sentiment.TargetSentiment;
import dateline.sentiment.Voices;
import dateline.table.Article;
import dateline.table.Mention;
import dateline.text.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells sentiment in whole articles by the processor's time of one thread, round by round. */
@Command(
    name = "sentiment",
    description = "How many mentions of somebody known a mode judges in a second of one core.")
final class BenchSentiment implements Callable<Integer> {
  private static final int ROUNDS = 5;
  private static final double NANOS = 1e9;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files or folders.")
  List<String> paths = List.of();

  @Option(
      names = "--sentiment",
      paramLabel = "MODE",
      defaultValue = "fast",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  SentimentMode mode = SentimentMode.fast;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "600",
      description = "The first articles (default: ${DEFAULT-VALUE}).")
  int articles;

  /** An article and whom it names. */
  private record Named(Document document, List<Mention> mentions) {
    long known() {
      return mentions.stream().filter(mention -> mention.entityId() != null).count();
    }
  }

  @Override
  public Integer call() throws IOException {
    List<Named> named = named();
    long known = named.stream().mapToLong(Named::known).sum();
    TargetSentiment sentiment = new TargetSentiment(mode.model());
    PrintWriter out = spec.commandLine().getOut();
    for (int round = 1; round <= ROUNDS; round++) {
      double seconds = seconds(sentiment, named);
      out.printf(
          Locale.ROOT,
          "round %d: %,d targets in %.2f s of CPU, %,.0f a second%n",
          round,
          known,
          seconds,
          known / seconds);
      out.flush();
    }
    return 0;
  }

  private List<Named> named() throws IOException {
    List<Article> first = new ArrayList<>();
    new PlainCorpus(paths, "utf-8", (publisher, domain) -> null)
        .forEach(
            article -> {
              if (first.size() < articles) {
                first.add(article);
              }
            });
    EntityFinder finder = EntityFinder.shipped();
    return first.stream()
        .map(article -> Document.of(article.text(), article.bodyStart()))
        .map(document -> new Named(document, finder.find(document)))
        .toList();
  }

  private static double seconds(TargetSentiment sentiment, List<Named> named) {
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (Named article : named) {
      Voices voices = new Voices(article.document, List.of());
      sentiment.toward(article.document, article.mentions, voices);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / NANOS;
  }
}
