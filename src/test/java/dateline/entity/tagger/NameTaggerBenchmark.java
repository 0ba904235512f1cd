package dateline.entity.tagger;

import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Tokens a second on one core: the tagger alone, and with the splitting into words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class NameTaggerBenchmark {
  /** Tokens that one call reads, so that JMH counts tokens. */
  private static final int TOKENS = 100_000;

  private final NameTagger tagger = new NameTagger(TaggerModel.shipped());
  private final List<List<String>> sentences = sentences();
  private final String text =
      String.join("\n\n", sentences.stream().map(NameTaggerBenchmark::join).toList());

  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public int tagging() {
    int names = 0;
    for (List<String> sentence : sentences) {
      names += tagger.tag(sentence).size();
    }
    return names;
  }

  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public int splittingAndTagging() {
    Document document = Document.of(text, 0);
    Tokens tokens = document.tokens();
    int names = 0;
    for (Span sentence : document.sentences()) {
      List<String> words = new ArrayList<>(sentence.length());
      for (int token = sentence.start(); token < sentence.end(); token++) {
        words.add(tokens.word(token));
      }
      names += tagger.tag(words).size();
    }
    return names;
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }

  /** Sentences of the project's own, of as many tokens as one call is said to read. */
  private static List<List<String>> sentences() {
    List<List<String>> sentences = new ArrayList<>();
    int tokens = 0;
    Path folder = Path.of("data/training/names");
    for (String set :
        List.of(
            "1-ukraine",
            "2-east-africa",
            "3-levant-gulf",
            "4-west-africa-yemen",
            "5-asia",
            "6-americas-west",
            "7-wire")) {
      for (List<Example> document : BioFile.read(folder.resolve(set + ".tsv"), Labels.TYPES)) {
        for (Example sentence : document) {
          int left = Math.min(TOKENS - tokens, sentence.words().size());
          if (left > 0) {
            sentences.add(List.copyOf(sentence.words().subList(0, left)));
            tokens += left;
          }
        }
      }
    }
    return sentences;
  }
}
