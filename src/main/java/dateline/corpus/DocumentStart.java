package dateline.corpus;

import java.nio.charset.StandardCharsets;

/** Tells files of JSON documents from those with an object a line. */
final class DocumentStart {
  private DocumentStart() {}

  /**
   * Whether a file that begins so is read as documents: its first object holds records, or goes on
   * over several lines. One object a line is JSON Lines.
   */
  static boolean begins(byte[] head, Columns columns) {
    String text = new String(head, StandardCharsets.UTF_8).stripLeading();
    if (!text.startsWith("{")) {
      return false;
    }
    JsonShape shape = JsonShapeFinder.of(head, true, columns);
    return shape == null || shape.kind() != JsonShape.Kind.RECORD || isBroken(text);
  }

  /** Whether an object's first line is not all of it, and the next does not begin another. */
  private static boolean isBroken(String text) {
    String[] lines = text.split("\\R+\\s*(?=\\S)", 2);
    JsonGrammar grammar = JsonGrammar.value();
    boolean complete = lines[0].strip().chars().allMatch(grammar::accept) && grammar.ended();
    return !complete && lines.length > 1 && !lines[1].startsWith("{");
  }
}
