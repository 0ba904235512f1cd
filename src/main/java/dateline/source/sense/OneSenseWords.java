package dateline.source.sense;

import dateline.text.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that are always a noun or always a verb: the teachers of the model. */
public final class OneSenseWords {
  /** A shorter word may have such an ending by chance: {@code lion}. */
  private static final int SHORTEST = 7;

  private final Map<String, Sense> words = new HashMap<>();
  private final Map<String, Sense> endings = new HashMap<>();
  private final List<String> exceptions = new ArrayList<>();

  private OneSenseWords(Tsv file) {
    for (Tsv.Row row : file.requires("kind", "words").rows()) {
      String kind = row.cell("kind");
      for (String word : row.cell("words").split(" ", -1)) {
        switch (kind) {
          case "except" -> exceptions.add(word);
          case "noun-ending", "verb-ending" -> endings.put(word, sense(kind));
          default -> words.put(word, sense(kind));
        }
      }
    }
  }

  /** Reads the list that ships with Dateline. */
  public static OneSenseWords shipped() {
    return new OneSenseWords(Tsv.shipped("one_sense_words.tsv"));
  }

  private static Sense sense(String kind) {
    return Sense.valueOf(kind.split("-", 2)[0].toUpperCase(Locale.ROOT));
  }

  /** What a word in small letters always is; null when that is not known. */
  public @Nullable Sense of(String word) {
    Sense listed = words.get(word);
    return listed != null ? listed : byEnding(word);
  }

  private @Nullable Sense byEnding(String word) {
    if (word.length() < SHORTEST || exceptions.contains(word)) {
      return null;
    }
    for (int length = 2; length <= 6; length++) {
      Sense sense = endings.get(word.substring(word.length() - length));
      if (sense != null) {
        return sense;
      }
    }
    return null;
  }
}
