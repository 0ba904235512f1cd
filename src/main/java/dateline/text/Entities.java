package dateline.text;

import java.nio.charset.Charset;

/**
 * The entities of HTML that are found as leftovers in text: numeric ones and the five or so that
 * every escaping writes. Others stay as they are, for they may be meant.
 */
final class Entities {
  /** No entity is longer, ampersand and semicolon included: <code>&amp;#x10FFFF;</code>. */
  private static final int LONGEST = 10;

  /** What browsers read for the numbers 128 to 159. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int REPLACEMENT = 0xFFFD;

  private Entities() {}

  /** Replaces each entity once: the result of a decoding is not decoded again. */
  static String decode(String text) {
    int next = text.indexOf('&');
    if (next < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int done = 0;
    for (; next >= 0; next = text.indexOf('&', next + 1)) {
      int end = end(text, next);
      int point = end < 0 ? -1 : point(text.substring(next + 1, end));
      if (point >= 0) {
        decoded.append(text, done, next).appendCodePoint(point);
        done = end + 1;
      }
    }
    return decoded.append(text, done, text.length()).toString();
  }

  /** The semicolon of an entity that begins at an offset; -1 when none is near. */
  private static int end(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int at = start + 1; at < limit; at++) {
      if (text.charAt(at) == ';') {
        return at;
      }
    }
    return -1;
  }

  /** The character that a name stands for; -1 when it is none of ours. */
  private static int point(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "nbsp" -> 0xA0;
      default -> name.startsWith("#") ? number(name.substring(1)) : -1;
    };
  }

  private static int number(String digits) {
    boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
    String plain = hexadecimal ? digits.substring(1) : digits;
    if (plain.isEmpty() || !plain.chars().allMatch(c -> isDigit(c, hexadecimal))) {
      return -1;
    }
    return known(Integer.parseInt(plain, hexadecimal ? 16 : 10));
  }

  private static boolean isDigit(int c, boolean hexadecimal) {
    int lower = c | 0x20;
    return (c >= '0' && c <= '9') || (hexadecimal && lower >= 'a' && lower <= 'f');
  }

  private static int known(int number) {
    if (number >= 0x80 && number < 0xA0) {
      return new String(new byte[] {(byte) number}, WINDOWS).charAt(0);
    }
    boolean surrogate = number >= Character.MIN_SURROGATE && number <= Character.MAX_SURROGATE;
    return number == 0 || surrogate || !Character.isValidCodePoint(number) ? REPLACEMENT : number;
  }
}
