package dateline.report;

import org.jspecify.annotations.Nullable;

/**
 * Words of others as a page may show them: nothing in them steers the page, turns the direction of
 * writing, covers the lines around or goes on without end.
 */
public final class Shown {
  /** Letters of a name on a chart or in a cell; the whole is where its evidence is. */
  static final int NAME = 60;

  /** Letters of a name where it is told whole. */
  static final int WHOLE_NAME = 300;

  /** Accents on one letter: no writing has more, and hundreds cover the lines above. */
  private static final int ACCENTS = 4;

  private static final String ELLIPSIS = "…";
  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private Shown() {}

  /** A name as a chart or a cell shows it. */
  public static String name(@Nullable String given) {
    return text(given == null ? "" : given, NAME);
  }

  /** A name inside a sentence of the report's own, whatever direction it is written in. */
  static String inSentence(String name) {
    return ISOLATE + name(name) + END_OF_ISOLATE;
  }

  /** Some text, cut after so many letters. */
  static String text(String given, int most) {
    StringBuilder shown = new StringBuilder(Math.min(given.length(), most + 1));
    int letters = 0;
    int accents = 0;
    for (int at = 0; at < given.length(); ) {
      int letter = given.codePointAt(at);
      at += Character.charCount(letter);
      int kind = Character.getType(letter);
      accents = kind == Character.NON_SPACING_MARK ? accents + 1 : 0;
      if (isSteering(letter, kind) || accents > ACCENTS) {
        continue;
      }
      if (letters++ == most) {
        return shown.append(ELLIPSIS).toString();
      }
      append(shown, letter, kind);
    }
    return shown.toString().strip();
  }

  /** Marks of direction, of nothing, and the like; not the joiners that some writings need. */
  private static boolean isSteering(int letter, int kind) {
    return kind == Character.FORMAT && letter != '\u200c' && letter != '\u200d';
  }

  private static void append(StringBuilder shown, int letter, int kind) {
    boolean space =
        Character.isWhitespace(letter)
            || kind == Character.CONTROL
            || kind == Character.SPACE_SEPARATOR;
    if (!space) {
      shown.appendCodePoint(kind == Character.SURROGATE ? 0xfffd : letter);
    } else if (shown.length() == 0 || shown.charAt(shown.length() - 1) != ' ') {
      shown.append(' ');
    }
  }
}
