package dateline.corpus.gdelt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives names back the capitals that GDELT took from them. */
final class Capitals {
  /** Particles of names and small words of English, which are written small inside a name. */
  private static final Set<String> SMALL =
      Set.of(
          "al", "and", "at", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du",
          "el", "for", "ibn", "in", "la", "of", "on", "the", "van", "von");

  private Capitals() {}

  static String of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Parts.of(name, ' ')) {
      words.add(isMixed(word) ? word : word(folded(word), words.isEmpty()));
    }
    return String.join(" ", words);
  }

  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whether a word has a small letter and a capital inside, like McAllen; somebody meant that. */
  private static boolean isMixed(String word) {
    return word.chars().anyMatch(Character::isLowerCase)
        && word.chars().skip(1).anyMatch(Character::isUpperCase)
        && word.indexOf('-') < 0;
  }

  private static String word(String word, boolean first) {
    List<String> parts = new ArrayList<>();
    for (String part : Parts.of(word, '-')) {
      boolean small = SMALL.contains(part) && !(first && parts.isEmpty());
      parts.add(small ? part : capitalised(part));
    }
    return String.join("-", parts);
  }

  /** Capitalises the first letter, of O'Hara the third. */
  private static String capitalised(String word) {
    if (word.startsWith("o'") && word.length() > 2) {
      return "O'" + titled(word.substring(2));
    }
    return word.isEmpty() ? word : titled(word);
  }

  private static String titled(String word) {
    int first = word.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + word.substring(Character.charCount(first));
  }
}
