package dateline.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text must have for a regular expression to match it, in any case: one of some words. To
 * look for them takes far less time than the expression, and most texts have none. What may be left
 * out, sets of characters and what is looked around for are passed over, so that less is asked for
 * than is needed, never more.
 */
final class NeededWords {
  /** Fewer characters are in too many texts. */
  private static final int SHORTEST = 3;

  /** Constructs that are not understood here; of an expression with any nothing is asked for. */
  private static final Pattern UNREAD =
      Pattern.compile(
          "\\\\(?![bdsSwW]|p\\{)[A-Za-z0-9]" // escapes, but for a few
              + "|\\(\\?(?!:|-i:|<?[=!])" // groups that set flags, have names or do not give back
              + "|\\[\\^?]|&&"); // sets that begin with their end, or intersect

  /** Stands in a sequence for what is no character: a bound of a word, a beginning, an end. */
  private static final int NOTHING = -1;

  /** Stands in a sequence for any of several characters, or one that is not ASCII's. */
  private static final int SEVERAL = -2;

  private final String expression;
  private int at;

  private NeededWords(String expression) {
    this.expression = expression;
  }

  /** The words, folded, one of which is in every text that matches; none if that is not told. */
  static List<String> of(String expression) {
    return UNREAD.matcher(expression).find()
        ? List.of()
        : List.copyOf(new NeededWords(expression).alternatives());
  }

  /** Whether a folded text has one of some words, or none is needed. */
  static boolean areIn(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return words.isEmpty();
  }

  /** Letters as {@link Pattern#UNICODE_CASE} compares them. */
  static String folded(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
    }
    return String.valueOf(letters);
  }

  /** Up to the end of a group: each alternative must need something. */
  private Set<String> alternatives() {
    Set<String> all = new LinkedHashSet<>();
    boolean each = true;
    while (true) {
      Set<String> needed = sequence();
      each &= !needed.isEmpty();
      all.addAll(needed);
      if (!isAt("|")) {
        return each ? all : Set.of();
      }
      at++;
    }
  }

  private Set<String> sequence() {
    Set<String> best = Set.of();
    StringBuilder word = new StringBuilder();
    while (at < expression.length() && !isAt("|") && !isAt(")")) {
      Set<String> inside = Set.of();
      int character = SEVERAL;
      if (isAt("(")) {
        inside = group();
      } else {
        character = character();
      }
      int end = at;
      boolean optional = repetition();
      if (character >= 0 && at == end) {
        word.append((char) character);
      } else if (character != NOTHING) {
        best = longer(longer(best, word(word)), optional ? Set.of() : inside);
        word.setLength(0);
      }
    }
    return longer(best, word(word));
  }

  private int character() {
    char first = expression.charAt(at++);
    return switch (first) {
      case '^', '$' -> NOTHING;
      case '.' -> SEVERAL;
      case '[' -> set();
      case '\\' -> escaped();
      default -> first < 128 ? first : SEVERAL;
    };
  }

  private int escaped() {
    char escaped = expression.charAt(at++);
    if (escaped == 'p') {
      at = expression.indexOf('}', at) + 1;
    }
    return escaped == 'b' ? NOTHING : Character.isLetter(escaped) ? SEVERAL : escaped;
  }

  private int set() {
    for (int depth = 1; depth > 0; at++) {
      switch (expression.charAt(at)) {
        case '\\' -> at++;
        case '[' -> depth++;
        case ']' -> depth--;
        default -> {}
      }
    }
    return SEVERAL;
  }

  private Set<String> group() {
    at++;
    boolean looks = isAt("?=") || isAt("?!") || isAt("?<");
    if (isAt("?")) {
      at = looks ? at + (isAt("?<") ? 3 : 2) : expression.indexOf(':', at) + 1;
    }
    Set<String> inside = alternatives();
    at++;
    return looks ? Set.of() : inside;
  }

  /** Passes over how often something stands; whether it may be left out. */
  private boolean repetition() {
    if (at == expression.length() || "?*+{".indexOf(expression.charAt(at)) < 0) {
      return false;
    }
    boolean optional = isAt("?") || isAt("*") || isAt("{0");
    at = isAt("{") ? expression.indexOf('}', at) + 1 : at + 1;
    if (isAt("?") || isAt("+")) {
      at++;
    }
    return optional;
  }

  private boolean isAt(String text) {
    return expression.startsWith(text, at);
  }

  private static Set<String> word(StringBuilder letters) {
    String word = folded(letters.toString()).strip();
    return word.length() < SHORTEST ? Set.of() : Set.of(word);
  }

  /** Those of which the shortest is longer, as fewer texts have them. */
  private static Set<String> longer(Set<String> some, Set<String> others) {
    return shortest(others) > shortest(some) ? others : some;
  }

  private static int shortest(Set<String> words) {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }
}
