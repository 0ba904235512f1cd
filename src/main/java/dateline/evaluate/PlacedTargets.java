package dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.corpus.InputException;
import dateline.sentiment.Polarity;
import dateline.sentiment.gold.JudgedFile;
import dateline.sentiment.gold.JudgedTarget;
import dateline.table.Mention;
import dateline.text.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Targets that readers judged, each where it stands in its article, so that it is known in whose
 * voice: {@code text/NAME.txt}, and {@code sentiment.jsonl} as {@link JudgedFile} reads it, whose
 * lines have the article's NAME and the sentence's offset in it, too.
 */
record PlacedTargets(String article, String text, List<Placed> targets) {
  /** A target as a mention of somebody, and how the sentence judges him. */
  record Placed(int start, int end, Polarity polarity) {}

  /**
   * The articles of a folder.
   *
   * @throws InputException naming a line that has no place
   */
  static List<PlacedTargets> read(Path folder) {
    Path file = folder.resolve("sentiment.jsonl");
    List<JudgedTarget> judged = JudgedFile.read(file);
    Map<String, PlacedTargets> articles = new LinkedHashMap<>();
    int next = 0;
    int number = 0;
    for (String line : TextFiles.read(file).lines().toList()) {
      number++;
      JsonNode sentence = tree(line, file, number);
      PlacedTargets article =
          articles.computeIfAbsent(sentence.path("article").asText(), name -> empty(folder, name));
      int offset = sentence.path("start").asInt();
      for (JsonNode target : sentence.path("targets")) {
        article.targets.add(
            new Placed(
                offset + target.path("from").asInt(),
                offset + target.path("to").asInt(),
                judged.get(next++).polarity()));
      }
    }
    return List.copyOf(articles.values());
  }

  private static JsonNode tree(String line, Path file, int number) {
    try {
      JsonNode sentence = new ObjectMapper().readTree(line);
      if (!sentence.path("article").isTextual() || !sentence.path("start").isInt()) {
        throw new InputException(
            "%s line %d: give article and start, its offset there".formatted(file, number));
      }
      return sentence;
    } catch (IOException e) {
      throw new InputException("%s line %d is no JSON".formatted(file, number), e);
    }
  }

  private static PlacedTargets empty(Path folder, String name) {
    Path text = folder.resolve("text").resolve(name + ".txt");
    return new PlacedTargets(name, TextFiles.read(text), new ArrayList<>());
  }

  Document document() {
    return new LabelledArticle(article, text, List.of()).document();
  }

  /** The targets as mentions of somebody known. */
  List<Mention> mentions(Document document) {
    return targets.stream()
        .map(
            target ->
                new Mention(
                    document.sentenceOf(document.tokens().at(target.start)),
                    target.start,
                    target.end,
                    text.substring(target.start, target.end),
                    "somebody",
                    "unknown",
                    "name",
                    false,
                    "own"))
        .toList();
  }
}
