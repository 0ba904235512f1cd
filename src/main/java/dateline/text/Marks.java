package dateline.text;

/** Tells what a quotation mark does, by its form and by what stands around it. */
final class Marks {
  private static final char STRAIGHT = '"';
  private static final char DOUBLE_PRIME = '\u2033';
  private static final char APOSTROPHE = '\'';
  private static final char GRAVE = '`';
  private static final char LEFT = '\u201C';
  private static final char RIGHT = '\u201D';
  private static final char LOW = '\u201E';
  private static final char LEFT_GUILLEMET = '\u00AB';
  private static final char RIGHT_GUILLEMET = '\u00BB';
  private static final char LEFT_SINGLE = '\u2018';
  private static final char RIGHT_SINGLE = '\u2019';

  private final String text;

  Marks(String text) {
    this.text = text;
  }

  /** What a mark does. */
  enum Does {
    OPENS,
    CLOSES,
    OPENS_SINGLE,
    CLOSES_SINGLE,
    NONE
  }

  /**
   * Two apostrophes or two grave accents are one mark, as some agencies and archives write; so are
   * three that close a quotation inside another along with it.
   */
  int width(int at) {
    char mark = text.charAt(at);
    if ((mark != APOSTROPHE && mark != GRAVE) || !text.startsWith("" + mark, at + 1)) {
      return 1;
    }
    boolean closing = at > 0 && !isSpace(at - 1);
    return closing && text.startsWith("" + mark, at + 2) ? 3 : 2;
  }

  /**
   * What the mark does that stands from one offset to another.
   *
   * @param inside whether a quotation is open; then what can do both closes it
   */
  Does at(int at, int after, boolean inside) {
    if (after - at > 1) {
      return straight(at, after, inside);
    }
    return switch (text.charAt(at)) {
      case LEFT -> inside && endsWord(at, after) ? Does.CLOSES : Does.OPENS;
      case RIGHT -> !inside && beginsWord(at, after) ? Does.OPENS : Does.CLOSES;
      case LOW, LEFT_GUILLEMET -> Does.OPENS;
      case RIGHT_GUILLEMET -> Does.CLOSES;
      case STRAIGHT, DOUBLE_PRIME -> straight(at, after, inside);
      case LEFT_SINGLE -> Does.OPENS_SINGLE;
      case RIGHT_SINGLE -> closingSingle(at);
      case APOSTROPHE ->
          opensBefore(at, after) && !isElision(at) ? Does.OPENS_SINGLE : closingSingle(at);
      default -> Does.NONE;
    };
  }

  /**
   * Whether what a mark opens goes on behind another, with which a line or paragraph begins: the
   * same mark, and no other that may have been meant to close stands before it.
   */
  boolean resumes(int mark, int other) {
    return other < text.length()
        && text.charAt(other) == text.charAt(mark)
        && at(other, other + width(other), false) == Does.OPENS
        && "'\u2019)".indexOf(text.charAt(wordBefore(other))) < 0;
  }

  /** Where the line ends on which something begins, unless a lower-case word goes on behind. */
  int endOfLine(int from, int end) {
    int line = text.indexOf('\n', from);
    while (line >= 0 && line + 1 < end && Character.isLowerCase(text.charAt(line + 1))) {
      line = text.indexOf('\n', line + 1);
    }
    return line < 0 ? end : Math.min(line, end);
  }

  /** The offset of the first character from an offset on that is no white space. */
  int wordAfter(int at) {
    int next = at;
    while (next < text.length() && isSpace(next)) {
      next++;
    }
    return next;
  }

  /** The offset of the last character before a mark that is no white space. */
  int wordBefore(int at) {
    int before = at - 1;
    while (before > 0 && isSpace(before)) {
      before--;
    }
    return before;
  }

  private Does straight(int at, int after, boolean inside) {
    if (inside ? beginsWord(at, after) : opensBefore(at, after)) {
      return Does.OPENS;
    }
    return Does.CLOSES;
  }

  /** Behind white space and before none. */
  private boolean beginsWord(int at, int after) {
    return (at == 0 || isSpace(at - 1)) && after < text.length() && !isSpace(after);
  }

  private boolean endsWord(int at, int after) {
    return at > 0 && !isSpace(at - 1) && (after == text.length() || !isLetter(after));
  }

  private boolean opensBefore(int at, int after) {
    if (after >= text.length() || isSpace(after)) {
      return false;
    }
    if (at == 0 || isSpace(at - 1)) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean glued = (before == ',' || before == ':') && Character.isUpperCase(text.charAt(after));
    return glued || "([{\u2014\u2013-\u2018\"\u201D".indexOf(before) >= 0;
  }

  /** A single mark closes only where it cannot be an apostrophe inside a word. */
  private Does closingSingle(int at) {
    boolean insideWord = isLetter(at - 1) && isLetter(at + 1);
    return insideWord || at == 0 || isSpace(at - 1) ? Does.NONE : Does.CLOSES_SINGLE;
  }

  /** The apostrophe of {@code 'em} or {@code '90s}. */
  private boolean isElision(int at) {
    return Character.isDigit(text.charAt(at + 1))
        || text.startsWith("em ", at + 1)
        || text.startsWith("til ", at + 1);
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isSpace(int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
