package dateline.sentiment;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words and those that name whom they may judge.
 *
 * @param words of one sentence, or what is left of it; may be very many
 * @param target the words that name whom the passage is about, at least one
 */
public record Passage(List<String> words, Span target) {
  /** Stands for names in {@link #shown()}. */
  public static final String NAME = "";

  /** Words that are no names though they may begin with a capital. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "both", "some", "all", "one",
          "others", "who", "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us",
          "his", "its", "their", "our", "my", "your");

  /** More of a target is not shown: it would be no name. */
  private static final int MOST_SHOWN = 12;

  /**
   * The words of the target as a model may see them: each run of names and numbers hidden behind
   * one {@link #NAME}. Whom a sentence is about shall not decide what it is found to say; "the
   * brave defenders" tells something that "Tarn" must not.
   */
  public List<String> shown() {
    List<String> shown = new ArrayList<>();
    int end = Math.min(target.end(), target.start() + MOST_SHOWN);
    for (String word : words.subList(target.start(), end)) {
      if (!isName(word)) {
        shown.add(word);
      } else if (shown.isEmpty() || !shown.get(shown.size() - 1).equals(NAME)) {
        shown.add(NAME);
      }
    }
    return shown;
  }

  private static boolean isName(String word) {
    int first = word.codePointAt(0);
    return Character.isDigit(first)
        || (Character.isUpperCase(first) && !NO_NAMES.contains(word.toLowerCase(Locale.ROOT)));
  }
}
