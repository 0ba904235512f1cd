package dateline.entity;

import dateline.text.Tokens;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as names are compared: tokens, parted at hyphens, each folded when asked for.
 * So {@code al-Qaeda} and {@code Al Qaeda} are alike, and {@code US-led} begins with a name.
 */
final class Pieces {
  private final String text;
  private final Tokens tokens;
  private final int[] first;
  private int[] tokenOf;
  private int[] starts;
  private int[] ends;
  private int count;
  private final @Nullable String[] plain;
  private final @Nullable String[] keys;

  private Pieces(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    int guess = tokens.count() + tokens.count() / 8 + 4;
    first = new int[tokens.count() + 1];
    tokenOf = new int[guess];
    starts = new int[guess];
    ends = new int[guess];
    for (int token = 0; token < tokens.count(); token++) {
      first[token] = count;
      part(token);
    }
    first[tokens.count()] = count;
    plain = new String[count];
    keys = new String[count];
  }

  static Pieces of(String text, Tokens tokens) {
    return new Pieces(text, tokens);
  }

  int count() {
    return count;
  }

  /** The first piece of a token; for the number of tokens, the number of pieces. */
  int first(int token) {
    return first[token];
  }

  int token(int piece) {
    return tokenOf[piece];
  }

  int start(int piece) {
    return starts[piece];
  }

  int end(int piece) {
    return ends[piece];
  }

  /** Whether a piece begins with a capital. */
  boolean isCapitalised(int piece) {
    char c = text.charAt(starts[piece]);
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(text.codePointAt(starts[piece]));
  }

  /** Whether a piece begins with a digit. */
  boolean isNumber(int piece) {
    return Character.isDigit(text.charAt(starts[piece]));
  }

  /** Whether a piece is the first, or the last, of its token. */
  boolean beginsToken(int piece) {
    return first[tokenOf[piece]] == piece;
  }

  boolean endsToken(int piece) {
    return first[tokenOf[piece] + 1] == piece + 1;
  }

  /** A piece folded, capitals kept. */
  String plain(int piece) {
    String found = plain[piece];
    if (found == null) {
      found = Folding.plain(written(piece));
      plain[piece] = found;
    }
    return found;
  }

  /** A piece folded, in small letters. */
  String key(int piece) {
    String found = keys[piece];
    if (found == null) {
      found = Folding.lower(plain(piece));
      keys[piece] = found;
    }
    return found;
  }

  /** The folded pieces of a range with spaces between. */
  String key(int from, int to) {
    if (to == from + 1) {
      return key(from);
    }
    StringBuilder joined = new StringBuilder(key(from));
    for (int piece = from + 1; piece < to; piece++) {
      joined.append(' ').append(key(piece));
    }
    return joined.toString();
  }

  private String written(int piece) {
    boolean whole = beginsToken(piece) && endsToken(piece);
    return whole ? tokens.word(tokenOf[piece]) : text.substring(starts[piece], ends[piece]);
  }

  private void part(int token) {
    int from = tokens.start(token);
    for (int at = from + 1; at < tokens.end(token) - 1; at++) {
      if (isHyphen(text.charAt(at)) && at > from) {
        add(token, from, at);
        from = at + 1;
      }
    }
    add(token, from, tokens.end(token));
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private void add(int token, int start, int end) {
    if (count == starts.length) {
      tokenOf = Arrays.copyOf(tokenOf, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    tokenOf[count] = token;
    starts[count] = start;
    ends[count++] = end;
  }
}
