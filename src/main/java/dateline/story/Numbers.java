package dateline.story;

import dateline.text.Document;
import dateline.text.Tokens;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The numbers of a text that tell one event from another: how many were killed, fired, paid.
 * Numbers below ten and years stand everywhere, and tell nothing.
 */
public final class Numbers {
  private static final int LEAST = 10;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  /** Longer ones are identifiers. */
  private static final int MOST_DIGITS = 9;

  private Numbers() {}

  /** The numbers of a document's body in the order of the text, each once, without separators. */
  public static List<String> of(Document document) {
    Tokens tokens = document.tokens();
    return IntStream.range(tokens.at(document.bodyStart()), tokens.count())
        .filter(i -> isDigit(document.text().charAt(tokens.start(i))))
        .mapToObj(i -> tokens.word(i).replace(",", ""))
        .filter(Numbers::tells)
        .distinct()
        .toList();
  }

  private static boolean tells(String number) {
    if (number.length() > MOST_DIGITS || !number.chars().allMatch(c -> isDigit((char) c))) {
      return false;
    }
    int value = Integer.parseInt(number);
    return value >= LEAST && (value < FIRST_YEAR || value > LAST_YEAR);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
