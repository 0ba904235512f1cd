package dateline.story;

import dateline.text.Document;
import java.util.BitSet;

/**
 * Words that an article repeats from others: those in quotation marks, and posts that are set into
 * it as a line signed with an account, {@code ... (@name) March 3, 2024}. Two desks that report one
 * speech share them without one having read the other.
 */
final class OthersWords {
  /** No signature is longer, account and date together. */
  private static final int LONGEST_SIGNATURE = 60;

  private final Document document;
  private final BitSet posted = new BitSet();

  OthersWords(Document document) {
    this.document = document;
    String text = document.text();
    int account = text.indexOf("(@");
    while (account >= 0) {
      int end = endOfLine(text, account);
      if (end - account <= LONGEST_SIGNATURE) {
        int start = text.lastIndexOf('\n', account) + 1;
        posted.set(document.tokens().at(start), document.tokens().at(end));
      }
      account = text.indexOf("(@", end);
    }
  }

  /** Whether a token is among them. */
  boolean has(int token) {
    return document.isQuoted(token) || posted.get(token);
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
