package dateline.train;

import dateline.entity.tagger.BioFile;
import dateline.entity.tagger.Example;
import dateline.entity.tagger.SentenceTagger;
import dateline.entity.tagger.TaggerMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets the accurate mode mark names for the fast one to learn from. */
@Command(
    name = "label-names",
    description = {
      "Marks the names in a corpus as the accurate mode finds them, for train names to learn from.",
      "Needs a build with -Paccurate."
    },
    footer =
        "%nExample: dateline train label-names --corpus news.jsonl.gz --share 0.01 --out labels.tsv")
public final class LabelNames implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin CorpusSentences corpus;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  Path out = Path.of("");

  private long words;

  @Override
  public Integer call() throws IOException {
    SentenceTagger tagger = TaggerMode.accurate.model().tagger();
    try (Writer file = Files.newBufferedWriter(out)) {
      corpus.forEachDocument(document -> write(document, tagger, file));
    }
    spec.commandLine().getOut().printf(Locale.ROOT, "%s: %,d words%n", out, words);
    return 0;
  }

  private void write(List<List<String>> document, SentenceTagger tagger, Writer file) {
    List<Example> labelled =
        document.stream().map(s -> new Example(s, tagger.tag(s), BioFile.TYPES)).toList();
    words += document.stream().mapToLong(List::size).sum();
    try {
      file.write(BioFile.write(labelled));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
