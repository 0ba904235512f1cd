package dateline.source.speaker;

import dateline.text.Tsv;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that tell through what something is said. */
final class ChannelWords {
  /** Words of the longest one looked for. */
  static final int LONGEST = 4;

  private final Map<String, String> cues = new HashMap<>();
  private final Map<String, String> told = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private ChannelWords(Tsv file) {
    for (Tsv.Row row : file.requires("channel", "where", "words").rows()) {
      Map<String, String> list = list(row);
      row.parts("words").forEach(word -> list.put(word, row.cell("channel")));
    }
  }

  static ChannelWords shipped() {
    return of(Tsv.shipped("channels.tsv"));
  }

  /**
   * Reads a list.
   *
   * @throws dateline.text.KnowledgeException naming the line of a place that there is not
   */
  static ChannelWords of(Tsv file) {
    return new ChannelWords(file);
  }

  private Map<String, String> list(Tsv.Row row) {
    return switch (row.cell("where")) {
      case "cue" -> cues;
      case "told" -> told;
      case "noun" -> nouns;
      case "event" -> events;
      case "name" -> names;
      default ->
          throw row.error(
              "\"%s\" is no place; write cue, told, noun, event or name"
                  .formatted(row.cell("where")));
    };
  }

  @Nullable String ofCue(String lemma) {
    return cues.get(lemma);
  }

  /** Of those who are told. */
  @Nullable String ofTold(String noun) {
    return told.get(noun);
  }

  /** Of what is cited, be it in the plural. */
  @Nullable String ofCited(String noun) {
    return plural(noun, nouns);
  }

  /** Of a noun behind a preposition, be it in the plural. */
  @Nullable String ofNoun(String noun) {
    String channel = plural(noun, nouns);
    return channel == null ? plural(noun, events) : channel;
  }

  private static @Nullable String plural(String noun, Map<String, String> list) {
    String channel = list.get(noun);
    boolean plural = channel == null && noun.endsWith("s");
    return plural ? list.get(noun.substring(0, noun.length() - 1)) : channel;
  }

  /** Of what is written with a capital: {@code Twitter}. */
  @Nullable String ofName(String name) {
    return names.get(name);
  }
}
