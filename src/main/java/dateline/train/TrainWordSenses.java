package dateline.train;

import dateline.corpus.InputException;
import dateline.source.sense.OneSenseWords;
import dateline.source.sense.SenseModel;
import dateline.source.sense.SenseTraining;
import dateline.source.word.CueWords;
import dateline.text.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rebuilds the model that tells nouns from verbs; the same text and seed make the same bytes. */
@Command(
    name = "word-senses",
    description = "Learns from plain text to tell nouns from verbs among the words that attribute.",
    footer = "%nExample: dateline train word-senses --corpus news.jsonl.gz --out senses.bin")
public final class TrainWordSenses implements Callable<Integer> {
  @Spec CommandSpec spec;
  @Mixin CorpusSentences corpus;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "7",
      description = "Decides the order in which examples are read (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    SenseTraining training =
        new SenseTraining(OneSenseWords.shipped(), CueWords.shipped().either());
    corpus.forEachDocument(sentences -> training.add(Document.ofSentences(sentences)));
    if (training.examples() == 0) {
      throw new InputException("the text has no word of one sense; give more text");
    }
    SenseModel model = training.learn(seed);
    try (OutputStream bytes = Files.newOutputStream(out)) {
      model.write(bytes);
    }
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%,d words of one sense; of those kept out %.1f %% were told rightly%n",
            training.examples(),
            100 * training.accuracy());
    return 0;
  }
}
