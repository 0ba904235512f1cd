package dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a text into sentences: at blank lines, at line ends after which no lower-case word goes
 * on, and at closing marks that a capital, a figure or an opening quotation mark follows.
 */
final class Sentences {
  /** Words after which {@code U.S.} and the like have ended the sentence before. */
  private static final Set<String> STARTERS =
      Set.of(
          "A",
          "After",
          "Although",
          "An",
          "And",
          "As",
          "At",
          "Before",
          "But",
          "By",
          "During",
          "For",
          "From",
          "He",
          "Her",
          "His",
          "However",
          "I",
          "If",
          "In",
          "It",
          "Its",
          "Last",
          "Many",
          "Meanwhile",
          "More",
          "Most",
          "No",
          "On",
          "One",
          "Our",
          "She",
          "Since",
          "So",
          "Some",
          "That",
          "The",
          "Their",
          "There",
          "These",
          "They",
          "This",
          "Those",
          "To",
          "Under",
          "We",
          "What",
          "When",
          "While",
          "With",
          "You");

  private final String text;
  private final Tokens tokens;
  private final List<Span> found = new ArrayList<>();

  private Sentences(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The sentences of a text in order, each as a range of tokens. */
  static List<Span> of(String text, Tokens tokens) {
    Sentences sentences = new Sentences(text, tokens);
    sentences.split();
    return List.copyOf(sentences.found);
  }

  private void split() {
    int first = 0;
    for (int i = 0; i < tokens.count(); i++) {
      int last = breaksAfter(i) ? i : endsAt(i);
      if (last >= 0) {
        found.add(new Span(first, last + 1));
        first = last + 1;
        i = last;
      }
    }
    if (first < tokens.count()) {
      found.add(new Span(first, tokens.count()));
    }
  }

  /** The last token of the sentence that token {@code i} closes; -1 when it closes none. */
  private int endsAt(int i) {
    if (!closes(i)) {
      return -1;
    }
    int last = i;
    while (last + 1 < tokens.count() && !tokens.spaceBefore(last + 1) && trails(last + 1)) {
      last++;
    }
    return last + 1 == tokens.count() || startsAfter(i, last) ? last : -1;
  }

  private boolean closes(int i) {
    char last = text.charAt(tokens.end(i) - 1);
    return last == '.' || last == '!' || last == '?' || last == '\u2026';
  }

  /** Marks that belong to the sentence before: closing quotation marks, brackets, more stops. */
  private boolean trails(int i) {
    return tokens.end(i) - tokens.start(i) == 1
        && "\"'\u201D\u2019\u00BB)]!?".indexOf(text.charAt(tokens.start(i))) >= 0;
  }

  private boolean startsAfter(int closing, int last) {
    int next = last + 1;
    if (breaksAfter(last)) {
      return true;
    }
    boolean space = tokens.spaceBefore(next);
    while (next < tokens.count() - 1 && isOpening(next)) {
      next++;
    }
    if (!space) {
      return isPlainStop(closing) && isGlued(closing, last, next);
    }
    boolean start =
        tokens.isCapitalised(next) || Character.isDigit(text.charAt(tokens.start(next)));
    return start && (isPlainStop(closing) || abbreviationEnds(closing, next));
  }

  /**
   * Whether the space between two sentences was lost, with the end of a paragraph, as in {@code was
   * over.The}: no web address, whose parts go on without a space.
   */
  private boolean isGlued(int closing, int last, int next) {
    boolean parted = next + 1 == tokens.count() || tokens.spaceBefore(next + 1);
    boolean word = isCapitalWord(next) && (parted || tokens.is(next + 1, ','));
    return word
        && closing > 0
        && (last > closing
            || Character.isLowerCase(text.charAt(tokens.start(closing - 1)))
            || STARTERS.contains(tokens.word(next)));
  }

  private boolean isCapitalWord(int i) {
    int length = tokens.end(i) - tokens.start(i);
    return tokens.isCapitalised(i)
        && (length == 1 || Character.isLowerCase(text.charAt(tokens.start(i) + 1)));
  }

  private boolean isPlainStop(int i) {
    return !tokens.isWord(i);
  }

  private boolean abbreviationEnds(int abbreviation, int next) {
    return Abbreviations.kind(tokens.word(abbreviation)) != Abbreviations.Kind.TITLE
        && STARTERS.contains(tokens.word(next));
  }

  private boolean isOpening(int i) {
    return tokens.end(i) - tokens.start(i) == 1
        && "\"'\u201C\u2018\u00AB\u201E([".indexOf(text.charAt(tokens.start(i))) >= 0;
  }

  /** Whether a line ends after token {@code i} and with it the sentence. */
  private boolean breaksAfter(int i) {
    if (i + 1 >= tokens.count()) {
      return false;
    }
    int lines = 0;
    for (int at = tokens.end(i); at < tokens.start(i + 1); at++) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
    }
    return lines > 1
        || (lines == 1 && !Character.isLowerCase(text.codePointAt(tokens.start(i + 1))));
  }
}
