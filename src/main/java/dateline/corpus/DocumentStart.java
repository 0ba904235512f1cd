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
    String line = text.lines().findFirst().orElse("");
    String rest = text.substring(line.length()).strip();
    JsonGrammar grammar = JsonGrammar.value();
    boolean complete = line.strip().chars().allMatch(grammar::accept) && grammar.ended();
    return !complete && !rest.isEmpty() && !rest.startsWith("{");
  }
}
