package dateline.terminal;

import java.util.Set;

/**
 * Text from outside as it may be sent to a terminal: one line, and nothing in it that a terminal
 * obeys or that turns the order of what stands around it.
 */
public final class Printable {
  private static final String STRANGE = "\ufffd";

  /** Format characters that scripts and emoji need. */
  private static final Set<Integer> JOINERS = Set.of(0x200C, 0x200D);

  /** Format characters without a width: nobody misses them. */
  private static final Set<Integer> UNSEEN = Set.of(0x00AD, 0x200B, 0x2060, 0xFEFF);

  private Printable() {}

  /** White space becomes a blank, controls and changes of direction a replacement character. */
  public static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> printable.append(shown(c)));
    return printable.toString();
  }

  private static String shown(int c) {
    if (UNSEEN.contains(c)) {
      return "";
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> Character.isWhitespace(c) ? " " : STRANGE;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> " ";
      case Character.FORMAT -> JOINERS.contains(c) ? Character.toString(c) : STRANGE;
      case Character.SURROGATE -> STRANGE;
      default -> Character.toString(c);
    };
  }
}
