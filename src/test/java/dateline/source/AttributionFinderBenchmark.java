package dateline.source;

import dateline.corpus.PlainCorpus;
import dateline.entity.EntityFinder;
import dateline.table.Article;
import dateline.table.Mention;
import dateline.text.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Tokens a second on one core: the finder alone, and with the splitting into words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class AttributionFinderBenchmark {
  /** A corpus as evaluate identities reads it; that of the project by default. */
  @Param("data/sample/*.jsonl")
  public String corpus = "";

  private final AttributionFinder finder = AttributionFinder.shipped();
  private final List<Named> articles = new ArrayList<>();

  /** A document with its names. */
  private record Named(Article article, Document document, List<Mention> mentions) {}

  /** The column that tells tokens instead of rounds. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Read {
    public long tokens;
  }

  @Setup
  public void read() throws IOException {
    EntityFinder names = EntityFinder.shipped();
    new PlainCorpus(List.of(corpus), "utf-8", (publisher, domain) -> null)
        .forEach(
            article -> {
              Document document = split(article);
              articles.add(new Named(article, document, names.find(document)));
            });
  }

  private static Document split(Article article) {
    return Document.of(Objects.requireNonNull(article.text()), article.bodyStart());
  }

  @Benchmark
  public int finding(Read read) {
    int found = 0;
    for (Named each : articles) {
      found += finder.find(each.document, each.mentions).size();
      read.tokens += each.document.tokens().count();
    }
    return found;
  }

  @Benchmark
  public int splittingAndFinding(Read read) {
    int found = 0;
    for (Named each : articles) {
      Document document = split(each.article);
      found += finder.find(document, each.mentions).size();
      read.tokens += document.tokens().count();
    }
    return found;
  }
}
