package dateline.entity.tagger;

import dateline.text.Tsv;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells sentences that name nobody without reading them: every seventh in news. */
final class Nameless {
  private static final Set<String> COMMON =
      Tsv.shipped("common_words.tsv").requires("word").rows().stream()
          .map(row -> row.cell("word"))
          .collect(Collectors.toUnmodifiableSet());

  /** Capitalised wherever they stand, and no names. */
  private static final Set<String> CAPITALISED =
      Set.of("I", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private Nameless() {}

  /** Whether a sentence has no capitals but those of words that have them for another reason. */
  static boolean is(List<String> words) {
    boolean begun = false;
    for (String word : words) {
      if (mayName(word, begun)) {
        return false;
      }
      begun |= word.codePoints().anyMatch(Character::isLetter);
    }
    return true;
  }

  private static boolean mayName(String word, boolean begun) {
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    if (capitals == 0 || CAPITALISED.contains(word)) {
      return false;
    }
    // WHO is no common word, whatever it is in small letters.
    return begun || capitals > 1 || !COMMON.contains(word.toLowerCase(Locale.ROOT));
  }
}
