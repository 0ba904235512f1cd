package dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tokens of a text: words (with inner hyphens, apostrophes and the full stops of
 * abbreviations), numbers, and single marks. A possessive {@code 's} is a token of its own. Offsets
 * count UTF-16 units; time and space are linear in the length of the text.
 */
public final class Tokens {
  /** No abbreviation is longer; keeps the look-up of a word without spaces from copying it. */
  private static final int LONGEST_ABBREVIATION = 12;

  private final String text;
  private final String[] words;
  private int[] starts;
  private int[] ends;
  private int count;

  private Tokens(String text) {
    this.text = text;
    int guess = text.length() / 5 + 8;
    starts = new int[guess];
    ends = new int[guess];
    int at = 0;
    while (at < text.length()) {
      at = next(at);
    }
    words = new String[count];
  }

  private Tokens(String text, List<String> given) {
    this.text = text;
    words = given.toArray(String[]::new);
    starts = new int[words.length];
    ends = new int[words.length];
    for (String word : words) {
      starts[count] = text.indexOf(word, count == 0 ? 0 : ends[count - 1]);
      ends[count] = starts[count] + word.length();
      count++;
    }
  }

  /** The given words of a text, which stand in it in this order. */
  static Tokens of(String text, List<String> words) {
    return new Tokens(text, words);
  }

  /** Splits a text into tokens. */
  public static Tokens of(String text) {
    return new Tokens(text);
  }

  /** Number of tokens. */
  public int count() {
    return count;
  }

  /** Offset of the first character of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** Offset after the last character of token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /** Token {@code i} as written. */
  public String word(int i) {
    String word = words[i];
    if (word == null) {
      word = text.substring(starts[i], ends[i]);
      words[i] = word;
    }
    return word;
  }

  /** The tokens of a range as written. */
  public List<String> words(Span range) {
    List<String> found = new ArrayList<>(range.length());
    for (int i = range.start(); i < range.end(); i++) {
      found.add(word(i));
    }
    return found;
  }

  /** Whether token {@code i} has letters or digits. */
  public boolean isWord(int i) {
    return Character.isLetterOrDigit(text.codePointAt(starts[i])) || isSuffix(i);
  }

  /** Whether token {@code i} begins with a capital letter. */
  public boolean isCapitalised(int i) {
    int first = text.codePointAt(starts[i]);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether token {@code i} is the possessive {@code 's}. */
  public boolean isPossessive(int i) {
    return ends[i] - starts[i] == 2 && isSuffix(i) && (charAt(i, 1) == 's' || charAt(i, 1) == 'S');
  }

  /** Whether token {@code i} is this single mark. */
  public boolean is(int i, char mark) {
    return ends[i] - starts[i] == 1 && text.charAt(starts[i]) == mark;
  }

  /** Whether white space stands between token {@code i} and the one before; true for the first. */
  public boolean spaceBefore(int i) {
    return i == 0 || starts[i] > ends[i - 1];
  }

  /** The first token that ends after an offset; {@link #count()} when there is none. */
  public int at(int offset) {
    int found = Arrays.binarySearch(ends, 0, count, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private boolean isSuffix(int i) {
    return ends[i] - starts[i] > 1 && isApostrophe(text.charAt(starts[i]));
  }

  private char charAt(int token, int offset) {
    return text.charAt(starts[token] + offset);
  }

  /** Adds the token at an offset, if one begins there; answers where to go on. */
  private int next(int at) {
    int point = text.codePointAt(at);
    int after = at + Character.charCount(point);
    if (isSpace(point)) {
      return after;
    }
    if (isWordPart(point)) {
      return word(at, after);
    }
    if (point == '.' || point == '-') {
      while (after < text.length() && text.charAt(after) == point) {
        after++;
      }
    }
    return add(at, after);
  }

  private int word(int start, int after) {
    int end = after;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      if (isWordPart(point)) {
        end += Character.charCount(point);
      } else if (joins(end)) {
        end++;
      } else {
        break;
      }
    }
    int suffix = possessive(start, end);
    if (suffix > 0) {
      add(start, suffix);
      return add(suffix, end);
    }
    return add(start, withFullStop(start, end));
  }

  /** Whether the mark at an offset stands inside a word or number. */
  private boolean joins(int at) {
    if (at + 1 >= text.length() || !isWordPart(text.codePointAt(at + 1))) {
      return false;
    }
    char mark = text.charAt(at);
    boolean digits = isDigit(at - 1) && isDigit(at + 1);
    return switch (mark) {
      case '-', '\u2010', '\u2011', '\'', '\u2019', '&', '_' -> true;
      case ',', ':', '/' -> digits;
      case '.' -> digits || isInitial(at);
      default -> false;
    };
  }

  /** Whether the full stop follows a letter that stands alone, as in {@code U.S}. */
  private boolean isInitial(int stop) {
    boolean alone = stop < 2 || !isWordPart(text.charAt(stop - 2));
    return alone
        && Character.isLetter(text.charAt(stop - 1))
        && Character.isLetter(text.charAt(stop + 1))
        && (stop + 2 >= text.length() || !Character.isLetter(text.charAt(stop + 2)));
  }

  private boolean isDigit(int at) {
    return at >= 0 && Character.isDigit(text.charAt(at));
  }

  /** Where the possessive of a word begins; 0 when it has none. */
  private int possessive(int start, int end) {
    int at = end - 2;
    return at > start && isApostrophe(text.charAt(at)) && (text.charAt(end - 1) | 0x20) == 's'
        ? at
        : 0;
  }

  private int withFullStop(int start, int end) {
    boolean stop = end < text.length() && text.charAt(end) == '.';
    if (!stop || end - start >= LONGEST_ABBREVIATION || isEllipsis(end)) {
      return end;
    }
    return Abbreviations.kind(text.substring(start, end + 1)) == null ? end : end + 1;
  }

  private boolean isEllipsis(int stop) {
    return stop + 1 < text.length() && text.charAt(stop + 1) == '.';
  }

  private int add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
    return end;
  }

  private static boolean isWordPart(int point) {
    if (point < 128) {
      int lower = point | 0x20;
      return (lower >= 'a' && lower <= 'z') || (point >= '0' && point <= '9');
    }
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || point == 0x200C
        || point == 0x200D;
  }

  private static boolean isSpace(int point) {
    return point <= ' '
        || point == 0xA0
        || Character.isWhitespace(point)
        || Character.isSpaceChar(point);
  }

  private static boolean isApostrophe(char mark) {
    return mark == '\'' || mark == '\u2019';
  }
}
