package dateline.train;

import dateline.corpus.PlainCorpus;
import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The sentences of a corpus, each text once. */
final class CorpusSentences {
  /** Hexadecimal digits of a text's hash that decide whether it is taken. */
  private static final int DIGITS = 7;

  private static final double HASHES = 1L << (4 * DIGITS);

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
      names = "--share",
      paramLabel = "SHARE",
      defaultValue = "1",
      description =
          "Which share of the articles to take, the same ones each time (default:"
              + " ${DEFAULT-VALUE}).")
  double share;

  /** The words of every sentence, document by document. */
  void forEachDocument(Consumer<List<List<String>>> documents) throws IOException {
    new PlainCorpus(paths, encoding, (publisher, domain) -> null)
        .forEach(
            article -> {
              if (isTaken(article.textHash())) {
                documents.accept(sentences(Document.of(article.text(), article.bodyStart())));
              }
            });
  }

  private boolean isTaken(String hash) {
    return Integer.parseInt(hash.substring(0, DIGITS), 16) / HASHES < share;
  }

  private static List<List<String>> sentences(Document document) {
    Tokens tokens = document.tokens();
    List<List<String>> sentences = new ArrayList<>(document.sentences().size());
    for (Span sentence : document.sentences()) {
      List<String> words = new ArrayList<>(sentence.length());
      for (int token = sentence.start(); token < sentence.end(); token++) {
        words.add(tokens.word(token));
      }
      sentences.add(words);
    }
    return sentences;
  }
}
