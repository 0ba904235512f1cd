package dateline.story;

import dateline.text.Document;
import java.util.BitSet;

/**
 * Words that an article repeats from others: those in quotation marks, posts that are set into it
 * as a line signed with an account, {@code ... (@name) March 3, 2024}, and lines of captions of a
 * series of pictures, {@code ... Hide Caption 3 of 25}, which stands under whatever a desk writes.
 * Two desks that report one speech share them without one having read the other.
 */
final class OthersWords {
  /** No signature is longer, account and date together. */
  private static final int LONGEST_SIGNATURE = 60;

  private static final String CAPTION = "Hide Caption ";

  private final Document document;
  private final BitSet setIn = new BitSet();

  OthersWords(Document document) {
    this.document = document;
    setIn("(@", LONGEST_SIGNATURE);
    setIn(CAPTION, Integer.MAX_VALUE);
  }

  /** Notes the lines that have a mark no further than so many characters from their end. */
  private void setIn(String mark, int furthest) {
    String text = document.text();
    int at = text.indexOf(mark);
    while (at >= 0) {
      int end = endOfLine(text, at);
      if (end - at <= furthest) {
        int start = text.lastIndexOf('\n', at) + 1;
        setIn.set(document.tokens().at(start), document.tokens().at(end));
      }
      at = text.indexOf(mark, end);
    }
  }

  /** Whether a token is among them. */
  boolean has(int token) {
    return document.isQuoted(token) || setIn.get(token);
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
