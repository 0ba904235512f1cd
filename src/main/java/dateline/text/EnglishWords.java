package dateline.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a text is English, by the share of common English function words. Cheap: no model.
 */
final class EnglishWords {
  /** Words of one piece that is judged alone: about two sentences. */
  private static final int PIECE = 40;

  /**
   * Least share of function words in an English piece. English pieces have 0.28 to 0.45 of them;
   * pieces in other languages, where some of the words mean something else, below 0.15.
   */
  private static final double LEAST_SHARE = 0.18;

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)?");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("the and that with from have has this which were their would been they there about more"
                  + " after also into than who will said was are his its not but we when what your"
                  + " you can our all an of to in is a for on by at be he as it i had or she")
              .split(" "));

  /** The words of pieces that are English. */
  private int english;

  private int words;
  private int inPiece;
  private int found;
  private int pieceStart;
  private final StringBuilder other = new StringBuilder();
  private final String text;

  private EnglishWords(String text) {
    this.text = text;
  }

  /** Counts the words of a text. */
  static EnglishWords of(String text) {
    EnglishWords count = new EnglishWords(text);
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      count.add(matcher.group().toLowerCase(Locale.ROOT), matcher.end());
    }
    count.endPiece(text.length());
    return count;
  }

  /** Number of words. */
  int words() {
    return words;
  }

  /** Share of the words that stand in English pieces. */
  double share() {
    return words == 0 ? 0 : (double) english / words;
  }

  /** The pieces that do not look English. */
  String other() {
    return other.toString();
  }

  private void add(String word, int end) {
    words++;
    inPiece++;
    found += FUNCTION_WORDS.contains(word) ? 1 : 0;
    if (inPiece == PIECE) {
      endPiece(end);
    }
  }

  private void endPiece(int end) {
    if (found >= LEAST_SHARE * inPiece) {
      english += inPiece;
    } else {
      other.append(text, pieceStart, end);
    }
    pieceStart = end;
    inPiece = 0;
    found = 0;
  }
}
