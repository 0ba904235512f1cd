package dateline.source;

import dateline.table.Credit;
import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;
import java.util.BitSet;
import java.util.List;

/** What is left of sentences without datelines, bylines and other credits, which cite nobody. */
final class Uncredited {
  private static final String DATELINE = "dateline";

  /** Marks between a dateline and its story. */
  private static final String MARKS = "-–—_:.) ";

  private final BitSet credited = new BitSet();

  Uncredited(Document document, List<Credit> credits) {
    int token = 0;
    for (Credit credit : credits) {
      Integer start = credit.start();
      Integer end = credit.end();
      if (start != null && end != null) {
        token = firstAt(start, document.tokens(), token);
        mark(document, credit, token, end);
      }
    }
  }

  /** A sentence without the credits it begins or ends with; empty when it is nothing else. */
  Span rest(Span sentence) {
    int start = credited.nextClearBit(sentence.start());
    int end = credited.previousClearBit(sentence.end() - 1) + 1;
    return start < end ? new Span(start, end) : new Span(sentence.start(), sentence.start());
  }

  private void mark(Document document, Credit credit, int first, int end) {
    Tokens tokens = document.tokens();
    boolean dateline = credit.place().equals(DATELINE) && first < tokens.count();
    int from = dateline ? document.sentences().get(document.sentenceOf(first)).start() : first;
    int to = first;
    while (to < tokens.count() && tokens.start(to) < end) {
      to++;
    }
    while (dateline && to < tokens.count() && isMark(document, to)) {
      to++;
    }
    credited.set(from, to);
  }

  private static boolean isMark(Document document, int token) {
    return MARKS.indexOf(document.text().charAt(document.tokens().start(token))) >= 0;
  }

  private static int firstAt(int offset, Tokens tokens, int from) {
    int token = from;
    while (token < tokens.count() && tokens.start(token) < offset) {
      token++;
    }
    return token;
  }
}
