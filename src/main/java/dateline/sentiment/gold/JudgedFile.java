package dateline.sentiment.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.sentiment.Passage;
import dateline.sentiment.Polarity;
import dateline.sentiment.gold.JudgedTarget.Form;
import dateline.text.KnowledgeException;
import dateline.text.Span;
import dateline.text.Tokens;
import dateline.text.Tsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads judged targets: JSON lines in the form of NewsMTSC (Hamborg and Donnay 2021), or
 * tab-separated lines with the columns id, sentence (its target in double brackets) and polarity.
 */
public final class JudgedFile {
  private static final Map<Integer, Polarity> SCORES =
      Map.of(2, Polarity.negative, 4, Polarity.neutral, 6, Polarity.positive);

  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  private JudgedFile() {}

  /**
   * The targets of a file in order. Those in the same words share the list of them, as targets of a
   * sentence in an article do.
   *
   * @throws KnowledgeException naming the line of the first mistake
   */
  public static List<JudgedTarget> read(Path path) {
    String name = path.getFileName().toString();
    try {
      String content = Files.readString(path, StandardCharsets.UTF_8);
      return sharing(
          name.endsWith(".jsonl") ? lines(name, content) : rows(Tsv.read(name, content)));
    } catch (IOException e) {
      throw new KnowledgeException(
          "cannot read %s (%s); give UTF-8 JSON lines (.jsonl) or tab-separated lines"
              .formatted(path, e),
          e);
    }
  }

  private static List<JudgedTarget> sharing(List<JudgedTarget> targets) {
    Map<List<String>, List<String>> known = new HashMap<>();
    return targets.stream()
        .map(
            target -> {
              Passage passage = target.passage();
              List<String> words = known.computeIfAbsent(passage.words(), first -> first);
              return target.in(new Passage(words, passage.target()));
            })
        .toList();
  }

  private static List<JudgedTarget> lines(String name, String content) {
    ObjectMapper mapper = new ObjectMapper();
    List<JudgedTarget> targets = new ArrayList<>();
    int line = 0;
    for (String text : content.split("\n", -1)) {
      line++;
      if (!text.isBlank()) {
        try {
          addTargets(mapper.readTree(text), targets);
        } catch (IOException | IllegalArgumentException e) {
          throw new KnowledgeException(
              "%s line %d: no sentence of NewsMTSC: %s".formatted(name, line, e.getMessage()), e);
        }
      }
    }
    return targets;
  }

  private static void addTargets(JsonNode sentence, List<JudgedTarget> targets) {
    String text = sentence.required("sentence_normalized").asText();
    for (JsonNode target : sentence.required("targets")) {
      String id = target.required("Input.gid").asText();
      Span characters = new Span(target.required("from").asInt(), target.required("to").asInt());
      Polarity polarity = SCORES.get((int) target.required("polarity").asDouble());
      if (polarity == null) {
        throw new IllegalArgumentException("polarity is 2, 4 or 6");
      }
      targets.add(
          new JudgedTarget(id, article(id), Form.jsonl, passage(text, characters), polarity));
    }
  }

  /** An id begins with the corpus and two numbers that are the article's. */
  private static String article(String id) {
    String[] parts = id.split("_", 4);
    return parts.length < 4 ? id : String.join("_", parts[0], parts[1], parts[2]);
  }

  private static List<JudgedTarget> rows(Tsv file) {
    return file.requires("id", "sentence", "polarity").rows().stream()
        .map(JudgedFile::row)
        .toList();
  }

  private static JudgedTarget row(Tsv.Row row) {
    String marked = row.cell("sentence");
    int open = marked.indexOf(OPEN);
    int close = marked.indexOf(CLOSE, Math.max(open, 0));
    if (open < 0 || close < 0) {
      throw row.error("the sentence has no [[target]]");
    }
    String target = marked.substring(open + OPEN.length(), close);
    String text = marked.substring(0, open) + target + marked.substring(close + CLOSE.length());
    String id = row.cell("id");
    try {
      Passage passage = passage(text, new Span(open, open + target.length()));
      Polarity polarity = Polarity.valueOf(row.cell("polarity"));
      return new JudgedTarget(id, sentence(id), Form.tsv, passage, polarity);
    } catch (IllegalArgumentException e) {
      throw row.error(e.getMessage() + "; polarity is negative, neutral or positive", e);
    }
  }

  /** An id without the letter that tells targets of one sentence apart. */
  private static String sentence(String id) {
    char last = id.isEmpty() ? '0' : id.charAt(id.length() - 1);
    return last >= 'a' && last <= 'z' ? id.substring(0, id.length() - 1) : id;
  }

  /** All words of a text and the target's place among them. */
  private static Passage passage(String text, Span characters) {
    if (characters.start() < 0 || characters.end() > text.length() || characters.length() < 1) {
      throw new IllegalArgumentException(
          "no target from %d to %d".formatted(characters.start(), characters.end()));
    }
    // In three parts, as a target may be a part of a token: anti-[[Tarn]].
    List<String> words = new ArrayList<>(words(text.substring(0, characters.start())));
    int first = words.size();
    words.addAll(words(characters.of(text)));
    int last = words.size();
    words.addAll(words(text.substring(characters.end())));
    if (last == first) {
      throw new IllegalArgumentException("the target has no words");
    }
    return new Passage(words, new Span(first, last));
  }

  private static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    return tokens.words(new Span(0, tokens.count()));
  }
}
