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

  private Nameless() {}

  /** Whether a sentence has no capital but that of a common word at its beginning. */
  static boolean is(List<String> words) {
    boolean begun = false;
    for (String word : words) {
      boolean capital = word.codePoints().anyMatch(Character::isUpperCase);
      if (capital && (begun || !COMMON.contains(word.toLowerCase(Locale.ROOT)))) {
        return false;
      }
      begun |= word.codePoints().anyMatch(Character::isLetter);
    }
    return true;
  }
}
