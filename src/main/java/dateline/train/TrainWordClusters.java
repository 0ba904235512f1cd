package dateline.train;

import dateline.corpus.InputException;
import dateline.entity.cluster.Bigrams;
import dateline.entity.tagger.Clusters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rebuilds the word clusters that the tagger of names knows unseen words by. */
@Command(
    name = "word-clusters",
    description = "Groups the words of a corpus by the words beside them.",
    footer = "%nExample: dateline train word-clusters --corpus news.jsonl.gz --out clusters.tsv.gz")
public final class TrainWordClusters implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin CorpusSentences corpus;

  @Option(
      names = "--clusters",
      paramLabel = "N",
      defaultValue = "640",
      description =
          "How many clusters; the time grows with their square (default: ${DEFAULT-VALUE}).")
  int clusters;

  @Option(
      names = "--min-count",
      paramLabel = "N",
      defaultValue = "8",
      description = "Leave out words that occur less often (default: ${DEFAULT-VALUE}).")
  int minCount;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (clusters < 1 || minCount < 1) {
      throw new InputException(
          "--clusters and --min-count count from 1; leave them out to begin with");
    }
    Bigrams.Collector text = new Bigrams.Collector();
    corpus.forEachDocument(
        document -> document.forEach(words -> text.addSentence(Clusters.folded(words))));
    Clusters found = Clusters.of(text.bigrams(minCount), clusters);
    if (found.words().isEmpty()) {
      throw new InputException("no word occurs %d times; give more text".formatted(minCount));
    }
    found.write(out);
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%,d words in %,d clusters%n",
            found.words().size(),
            found.paths().stream().distinct().count());
    return 0;
  }
}
