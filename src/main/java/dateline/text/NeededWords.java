package dateline.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text must have for a regular expression to match in it: one of some words. To look for
 * them takes a hundredth of the time of the expression, and most texts have none. What may be left
 * out, sets of characters and what is looked ahead for are passed over, so that less is asked for
 * than is needed, never more.
 */
final class NeededWords {
  /** Fewer characters are in too many texts. */
  private static final int SHORTEST = 3;

  private final String expression;
  private int at;

  private NeededWords(String expression) {
    this.expression = expression;
  }

  /**
   * The words, in lower case, one of which is in every text that matches, whatever its case; none
   * if that cannot be told.
   */
  static List<String> of(String expression) {
    NeededWords words = new NeededWords(expression);
    Set<String> needed = words.alternatives();
    return needed == null || words.at < expression.length() ? List.of() : List.copyOf(needed);
  }

  /** Whether a text in lower case has one of some words, or none is needed. */
  static boolean areIn(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return words.isEmpty();
  }

  /** Up to the end of a group: each alternative must need something. */
  private @Nullable Set<String> alternatives() {
    Set<String> all = new LinkedHashSet<>();
    boolean each = true;
    while (true) {
      Set<String> one = sequence();
      each &= one != null;
      if (one != null) {
        all.addAll(one);
      }
      if (at >= expression.length() || expression.charAt(at) != '|') {
        return each ? all : null;
      }
      at++;
    }
  }

  private @Nullable Set<String> sequence() {
    Set<String> best = null;
    StringBuilder run = new StringBuilder();
    while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
      char first = expression.charAt(at++);
      Set<String> needed = first == '(' ? group() : null;
      int literal = first == '(' ? -1 : literal(first);
      int end = at;
      boolean optional = repetition();
      if (literal == 0) {
        continue;
      }
      if (literal > 0 && at == end) {
        run.append((char) literal);
        continue;
      }
      best = longer(longer(best, word(run)), optional ? null : needed);
      run.setLength(0);
    }
    return longer(best, word(run));
  }

  /** The character that is stood for, 0 where no character is, -1 for one of several. */
  private int literal(char first) {
    switch (first) {
      case '^', '$' -> {
        return 0;
      }
      case '.' -> {
        return -1;
      }
      case '[' -> {
        set();
        return -1;
      }
      case '\\' -> {
        char escaped = expression.charAt(at++);
        if (escaped == 'p') {
          at = expression.indexOf('}', at) + 1;
        }
        return escaped == 'b' ? 0 : Character.isLetterOrDigit(escaped) ? -1 : escaped;
      }
      default -> {
        return first < 128 ? first : -1;
      }
    }
  }

  private void set() {
    int depth = 1;
    while (depth > 0) {
      char next = expression.charAt(at++);
      if (next == '\\') {
        at++;
      } else {
        depth += next == '[' ? 1 : next == ']' ? -1 : 0;
      }
    }
  }

  private @Nullable Set<String> group() {
    int start = at;
    if (expression.charAt(at) == '?') {
      at++;
      while (":=!".indexOf(expression.charAt(at)) < 0) {
        at++;
      }
      at++;
    }
    boolean looks = at > start && expression.charAt(at - 1) != ':';
    Set<String> inside = alternatives();
    at++;
    return looks ? null : inside;
  }

  /** Passes over how often something stands; whether it may be left out. */
  private boolean repetition() {
    if (at >= expression.length() || "?*+{".indexOf(expression.charAt(at)) < 0) {
      return false;
    }
    boolean optional = expression.charAt(at) != '+' && !expression.startsWith("{1", at);
    at = expression.charAt(at) == '{' ? expression.indexOf('}', at) + 1 : at + 1;
    if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
      at++;
    }
    return optional;
  }

  private static @Nullable Set<String> word(StringBuilder run) {
    String word = run.toString().toLowerCase(Locale.ROOT).strip();
    return word.length() < SHORTEST ? null : Set.of(word);
  }

  /** Those of which the shortest is longer, as fewer texts have them. */
  private static @Nullable Set<String> longer(
      @Nullable Set<String> some, @Nullable Set<String> others) {
    return some == null || (others != null && shortest(others) > shortest(some)) ? others : some;
  }

  private static int shortest(Set<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }
}
