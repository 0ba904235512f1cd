package dateline.job;

import dateline.corpus.PlainCorpus;
import dateline.job.Knowledge.Built;
import dateline.sentiment.SentimentMode;
import dateline.table.Annotation;
import dateline.table.Article;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The same articles read by a pipeline of CoreNLP (Manning et al. 2014) and by Dateline's
 * annotator, both in tasks of Spark on two cores: CoreNLP finds sentences, parts of speech, names
 * and quotations; Dateline sentences, names, who they are, whom the text cites with which words,
 * and sentiment toward each name. Each reads some articles before the clock starts.
 */
@Command(name = "pipelines", mixinStandardHelpOptions = true)
public final class ComparePipelines implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final int PARTS = 8;

  /** What is read, in this process as well as by Spark's tasks in it. */
  private static final List<Article> READ = new ArrayList<>();

  @Spec CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "CORPUS")
  List<String> corpora = List.of();

  @Option(names = "--articles", defaultValue = "400", description = "How many are read.")
  int count;

  @Option(names = "--warm", defaultValue = "100", description = "How many are read before.")
  int warm;

  /** Reads an article and tells how much it found. */
  private interface Pipeline extends Serializable, ToLongFunction<Article> {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ComparePipelines()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<Article> articles = new ArrayList<>();
    new PlainCorpus(corpora, "utf-8", (publisher, domain) -> publisher == null ? domain : publisher)
        .forEach(articles::add);
    List<Article> read = articles.subList(0, Math.min(articles.size(), count));
    PrintWriter out = spec.commandLine().getOut();
    try (JavaSparkContext spark = new JavaSparkContext("local[2]", "pipelines")) {
      double dateline = measured(spark, "Dateline", read, ComparePipelines::dateline, out);
      double coreNlp = measured(spark, "CoreNLP", read, ComparePipelines::coreNlp, out);
      out.printf(Locale.ROOT, "Dateline is %.1f times as fast%n", dateline / coreNlp);
    }
    return 0;
  }

  private double measured(
      JavaSparkContext spark, String name, List<Article> articles, Pipeline with, PrintWriter out) {
    found(spark, articles.subList(0, Math.min(articles.size(), warm)), with);
    long began = System.nanoTime();
    long found = found(spark, articles, with);
    double seconds = (System.nanoTime() - began) / NANOS;
    double rate = articles.size() / seconds;
    out.printf(Locale.ROOT, "%-10s %6.1f articles a second, %,d things found%n", name, rate, found);
    out.flush();
    return rate;
  }

  private static long found(JavaSparkContext spark, List<Article> articles, Pipeline pipeline) {
    READ.clear();
    READ.addAll(articles);
    return spark
        .parallelize(IntStream.range(0, articles.size()).boxed().toList(), PARTS)
        .mapPartitions(
            part -> {
              long sum = 0;
              while (part.hasNext()) {
                sum += pipeline.applyAsLong(READ.get(part.next()));
              }
              return List.of(sum).iterator();
            })
        .reduce(Long::sum);
  }

  private static long dateline(Article article) {
    Annotation read = Ours.BUILT.annotator().read(article);
    return (long) read.mentions().size() + read.statements().size();
  }

  private static long coreNlp(Article article) {
    CoreDocument document = new CoreDocument(Objects.requireNonNull(article.text()));
    Theirs.PIPELINE.annotate(document);
    return (long) document.entityMentions().size() + document.quotes().size();
  }

  /** Loaded once a process. */
  private static final class Ours {
    static final Built BUILT =
        new Knowledge(NameMode.fast, SentimentMode.fast, List.of(), List.of(), List.of()).built();
  }

  /** Loaded once a process; one serves many threads. */
  private static final class Theirs {
    static final StanfordCoreNLP PIPELINE = new StanfordCoreNLP(properties());

    private static Properties properties() {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,pos,lemma,ner,quote");
      properties.setProperty("ner.useSUTime", "false");
      properties.setProperty("ner.applyNumericClassifiers", "false");
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("quote.attributeQuotes", "false");
      return properties;
    }
  }
}
