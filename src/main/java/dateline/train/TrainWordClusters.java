package dateline.train;

import dateline.corpus.Columns;
import dateline.corpus.DateOrder;
import dateline.corpus.FileRecords;
import dateline.corpus.Format;
import dateline.corpus.InputException;
import dateline.corpus.InputFile;
import dateline.corpus.InputFiles;
import dateline.corpus.Intake;
import dateline.entity.tagger.Bigrams;
import dateline.entity.tagger.Clusters;
import dateline.table.Article;
import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--corpus",
      arity = "1..*",
      required = true,
      paramLabel = "PATH",
      description = "Files, folders or patterns, as for nightly, but no Parquet.")
  List<String> paths = List.of();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "utf-8",
      description = "Character encoding of the files (default: ${DEFAULT-VALUE}).")
  String encoding = "";

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
    Set<String> seen = new HashSet<>();
    for (InputFile file : InputFiles.find(paths, List.of())) {
      if (file.format() == Format.PARQUET) {
        throw new InputException(
            file.path() + ": Parquet is not read here; give CSV or JSON Lines");
      }
      read(file, text, seen);
    }
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

  private void read(InputFile file, Bigrams.Collector text, Set<String> seen) {
    Intake intake =
        new Intake(
            Columns.of(Map.of()),
            DateOrder.NONE,
            encoding,
            LocalDate.EPOCH,
            (publisher, domain) -> null);
    FileRecords records = intake.read(file);
    while (records.hasNext()) {
      Article article = records.next().article();
      if (article != null && article.text() != null && seen.add(article.textHash())) {
        add(Document.of(article.text(), article.bodyStart()), text);
      }
    }
  }

  private static void add(Document document, Bigrams.Collector text) {
    Tokens tokens = document.tokens();
    for (Span sentence : document.sentences()) {
      List<String> words = new ArrayList<>(sentence.length());
      for (int token = sentence.start(); token < sentence.end(); token++) {
        words.add(tokens.word(token));
      }
      text.addSentence(words);
    }
  }
}
