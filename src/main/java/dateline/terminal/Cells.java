package dateline.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts in the cells of a terminal, of which a letter takes one, or two, or none. */
public final class Cells {
  private static final String CUT = "…";

  /** First and last of the characters that are two cells wide (Unicode's East Asian width W, F). */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xA960, 0xA97C},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD}
  };

  private Cells() {}

  /** How many cells a text takes that has no controls in it, see {@link Printable}. */
  public static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (range[0] <= c && c <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The beginning of a text that fits into so many cells, with a sign where it is cut. */
  public static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(text);
    int end = 0;
    int next = letters.next();
    while (next != BreakIterator.DONE && width(text.substring(0, next)) < width) {
      end = next;
      next = letters.next();
    }
    return text.substring(0, end).stripTrailing() + CUT;
  }

  /** The same, filled up with blanks to so many cells. */
  public static String fit(String text, int width) {
    String cut = cut(text, width);
    return cut + " ".repeat(Math.max(0, width - width(cut)));
  }

  /** A text in lines of at most so many cells, broken between words where they allow it. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : text.strip().split(" +", -1)) {
      int wide = width(word);
      if (used > 0 && used + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += wide;
    }
    lines.add(line.toString());
    return lines;
  }
}
