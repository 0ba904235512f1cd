package dateline.text;

import java.text.Normalizer;

/**
 * Makes text from elsewhere fit to be stored: one kind of line end and space, no invisible
 * characters, composed letters (NFC), no leftover entities of HTML. Linear in the length of the
 * text; safe for any sequence of UTF-16 units.
 */
public final class Cleaner {
  /** Marks in a row on one letter; no script has more, and composing longer runs is quadratic. */
  private static final int MOST_MARKS = 30;

  private final StringBuilder clean;
  private int newlines;
  private boolean space;
  private int marks;

  private Cleaner(int length) {
    clean = new StringBuilder(length);
  }

  /**
   * Cleans a text of several lines: lines are trimmed, paragraphs stand apart by exactly one empty
   * line.
   */
  public static String text(String raw) {
    String decoded = Entities.decode(raw);
    Cleaner cleaner = new Cleaner(decoded.length());
    for (int at = 0; at < decoded.length(); ) {
      int point = decoded.codePointAt(at);
      at += Character.charCount(point);
      boolean pair = point == '\r' && at < decoded.length() && decoded.charAt(at) == '\n';
      if (!pair) {
        cleaner.add(point);
      }
    }
    return Normalizer.normalize(cleaner.clean, Normalizer.Form.NFC);
  }

  /** Cleans a text that has to be one line. */
  public static String line(String raw) {
    String text = text(raw);
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\n+", " ");
  }

  private void add(int point) {
    if (isLineEnd(point)) {
      newlines++;
    } else if (isSpace(point)) {
      space = true;
    } else if (!isInvisible(point) && !isOneMarkTooMany(point)) {
      separate();
      clean.appendCodePoint(isSurrogate(point) ? 0xFFFD : point);
    }
  }

  /** Writes the white space before a character; none at the beginning. */
  private void separate() {
    if (clean.length() > 0 && newlines > 0) {
      clean.append(newlines > 1 ? "\n\n" : "\n");
    } else if (clean.length() > 0 && space) {
      clean.append(' ');
    }
    newlines = 0;
    space = false;
  }

  private boolean isOneMarkTooMany(int point) {
    marks = isMark(point) ? marks + 1 : 0;
    return marks > MOST_MARKS;
  }

  private static boolean isMark(int point) {
    if (point < 0x300) {
      return false;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Form feeds and vertical tabs count as line ends, as do those of Unicode and of EBCDIC. */
  private static boolean isLineEnd(int point) {
    return switch (point) {
      case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }

  private static boolean isSpace(int point) {
    return point == ' ' || point == '\t' || (point >= 0xA0 && Character.isSpaceChar(point));
  }

  /**
   * Control characters, zero-width space, soft hyphen, byte order mark, marks of direction. The
   * zero-width joiners stay: Persian words and emoji need them.
   */
  private static boolean isInvisible(int point) {
    if (point < 0xA0) {
      return point < ' ' || point >= 0x7F;
    }
    return switch (point) {
      case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
      default ->
          (point >= 0x202A && point <= 0x202E)
              || (point >= 0x2061 && point <= 0x206F)
              || (point >= 0xFFF9 && point <= 0xFFFB);
    };
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
