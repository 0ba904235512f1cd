package dateline.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts words into the pieces of a vocabulary as BERT's uncased tokenizer does: small letters
 * without accents, marks on their own, then the longest known piece from the left (Wu et al. 2016).
 * Immutable. Linear in the length of a word.
 */
final class WordPieces {
  /** What follows these pieces of a longer word does not tell its kind. */
  private static final int MOST = 12;

  /** A longer part without a mark is unknown as a whole. */
  private static final int LONGEST_PART = 100;

  /** Of a longer word the rest is not looked at: twelve pieces are never longer. */
  private static final int LONGEST_WORD = (MOST + 1) * (LONGEST_PART + 1);

  private static final String INSIDE = "##";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int unknown;
  private final int first;
  private final int last;

  /** Of a vocabulary, a piece a line, numbered from 0. */
  WordPieces(String vocabulary) {
    String[] pieces = vocabulary.split("\n", -1);
    for (int i = 0; i < pieces.length; i++) {
      numbers.put(pieces[i], i);
    }
    unknown = number("[UNK]");
    first = number("[CLS]");
    last = number("[SEP]");
  }

  /** The mark before a sentence. */
  int first() {
    return first;
  }

  /** The mark behind a sentence. */
  int last() {
    return last;
  }

  /** Stands for a word that is hidden. */
  int mask() {
    return number("[MASK]");
  }

  /** The pieces of a word: at least one, at most twelve. */
  int[] of(String word) {
    List<Integer> pieces = new ArrayList<>(MOST);
    for (String part : parts(word)) {
      cut(part, pieces);
    }
    if (pieces.isEmpty()) {
      pieces.add(unknown);
    }
    int count = Math.min(pieces.size(), MOST);
    return pieces.subList(0, count).stream().mapToInt(Integer::intValue).toArray();
  }

  private int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return number;
  }

  /** Runs of letters and digits, and single marks. */
  private static List<String> parts(String word) {
    String shown = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    StringBuilder spaced = new StringBuilder(shown.length());
    Normalizer.normalize(clean(shown), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(c -> append(spaced, c));
    return Arrays.stream(spaced.toString().split(" ", -1)).filter(p -> !p.isEmpty()).toList();
  }

  private static String clean(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    word.codePoints()
        .filter(c -> !isControl(c))
        .forEach(c -> kept.appendCodePoint(isSpace(c) ? ' ' : c));
    return kept.toString();
  }

  private static void append(StringBuilder spaced, int c) {
    if (isMark(c) || isIdeograph(c)) {
      spaced.append(' ').appendCodePoint(c).append(' ');
    } else {
      spaced.appendCodePoint(c);
    }
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isControl(int c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> c == 0xFFFD;
    };
  }

  /** Punctuation, and what ASCII has of symbols. */
  private static boolean isMark(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  /** The longest pieces from the left; a part that cannot be cut whole is unknown. */
  private void cut(String part, List<Integer> pieces) {
    int length = part.codePointCount(0, part.length());
    int before = pieces.size();
    for (int start = 0; start < part.length() && length <= LONGEST_PART; ) {
      int end = end(part, start);
      if (end == start) {
        length = LONGEST_PART + 1;
      } else {
        pieces.add(number(piece(part, start, end)));
        start = end;
      }
    }
    if (length > LONGEST_PART) {
      pieces.subList(before, pieces.size()).clear();
      pieces.add(unknown);
    }
  }

  /** Where the longest piece that begins at a place ends; there itself when none does. */
  private int end(String part, int start) {
    int end = part.length();
    while (end > start && !numbers.containsKey(piece(part, start, end))) {
      end = part.offsetByCodePoints(end, -1);
    }
    return end;
  }

  private static String piece(String part, int start, int end) {
    String piece = part.substring(start, end);
    return start == 0 ? piece : INSIDE + piece;
  }
}
