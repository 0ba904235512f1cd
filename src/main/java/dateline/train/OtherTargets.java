package dateline.train;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds, in sentences that readers judged toward one target, what else they may judge: runs of
 * capitalised words, and words behind "the" or a possessive. Where several stand side by side and
 * each is judged otherwise, there is the most to learn.
 */
final class OtherTargets {
  private static final Set<String> OPENERS = Set.of("the", "its", "their", "his", "her");

  private static final Set<String> CLOSERS =
      Set.of(
          ("of in on at to for from by with and or but that which who whom said is are was were has"
                  + " had have been be as than while after before when because if not its their his"
                  + " her the a an will would could may might did does do into over under against"
                  + " between about")
              .split(" "));

  /** The most words of a name, and of what follows an opener. */
  private static final int LONGEST_NAME = 6;

  private static final int LONGEST_THING = 4;

  private OtherTargets() {}

  /** Spans of words in order, none overlapping another or a judged one. */
  static List<Span> in(List<String> words, Collection<Span> judged) {
    List<Span> found = new ArrayList<>();
    int word = 0;
    while (word < words.size()) {
      int end = isOpener(words.get(word)) ? thing(words, word + 1) : name(words, word);
      if (end > word && isApart(new Span(word, end), judged)) {
        found.add(new Span(word, end));
      }
      word = Math.max(word + 1, end);
    }
    return found;
  }

  private static boolean isApart(Span found, Collection<Span> judged) {
    return judged.stream().noneMatch(j -> found.start() < j.end() && j.start() < found.end());
  }

  private static boolean isOpener(String word) {
    return OPENERS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isCloser(String word) {
    return CLOSERS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Where the words that begin at a place end; 0 when there are none. */
  private static int thing(List<String> words, int start) {
    int end = start;
    while (end < Math.min(words.size(), start + LONGEST_THING)
        && Character.isLetterOrDigit(words.get(end).codePointAt(0))
        && !isCloser(words.get(end))) {
      end++;
    }
    return end == start ? 0 : end;
  }

  /** Where the name that begins at a place ends; 0 when there is none. */
  private static int name(List<String> words, int start) {
    boolean opensSentence = start == 0;
    if (!isCapitalised(words, start)
        || isCloser(words.get(start))
        || (opensSentence && !isCapitalised(words, 1))) {
      return 0;
    }
    int end = start + 1;
    while (end < start + LONGEST_NAME && isCapitalised(words, end)) {
      end++;
    }
    return end;
  }

  private static boolean isCapitalised(List<String> words, int word) {
    return word < words.size() && Character.isUpperCase(words.get(word).codePointAt(0));
  }
}
