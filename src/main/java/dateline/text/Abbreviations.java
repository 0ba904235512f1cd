package dateline.text;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words that keep their full stop. */
final class Abbreviations {
  /** Whether a sentence can end at an abbreviation. */
  enum Kind {
    /** Stands before a name, so that no sentence ends there: {@code Gen.} */
    TITLE,
    /** May end a sentence: {@code U.S.} */
    EITHER
  }

  private static final Map<String, Kind> KNOWN =
      Tsv.shipped("abbreviations.tsv").requires("abbreviation", "kind").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.cell("abbreviation"),
                  row -> row.cell("kind").equals("title") ? Kind.TITLE : Kind.EITHER));

  private Abbreviations() {}

  /** The kind of a word written with its full stop; none when it is not an abbreviation. */
  static @Nullable Kind kind(String word) {
    Kind known = KNOWN.get(word);
    if (known != null) {
      return known;
    }
    if (!isInitials(word)) {
      return null;
    }
    return word.length() == 2 ? Kind.TITLE : Kind.EITHER;
  }

  /** Letters each with a full stop: {@code J.} or {@code U.N.} */
  private static boolean isInitials(String word) {
    if (word.length() % 2 != 0 || word.isEmpty()) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return word.length() > 2 || Character.isUpperCase(word.charAt(0));
  }
}
