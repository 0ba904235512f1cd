package dateline.source.sense;

import dateline.text.Document;
import dateline.text.Span;
import dateline.text.Tokens;

/** The rows of weights that the words around a word have. Not for several threads at once. */
final class Context {
  static final int ROWS = 20;
  static final int COUNT = 1 << 18;

  private static final int BEFORE = 3;
  private static final int WORDS = BEFORE + 3;

  /** Shorter words, mostly function words, stand for themselves; of longer ones the ending does. */
  private static final int SHORTEST_WITH_ENDING = 5;

  private static final int NO_WORD = 17;
  private static final int NAME = 19;
  private static final int NUMBER = 23;

  private final int[] words = new int[WORDS];
  private final int[] endings = new int[WORDS];
  private final int[] rows = new int[ROWS];

  /**
   * The rows of a token.
   *
   * @param known whether the word itself counts too, and not only those around it
   * @return an array that the next call fills anew
   */
  int[] rows(Document document, Span sentence, int token, boolean known) {
    for (int place = 0; place < WORDS; place++) {
      read(document, sentence, token + place - BEFORE, place);
    }
    Tokens tokens = document.tokens();
    boolean plural = document.text().charAt(tokens.end(token) - 1) == 's';
    fill(plural ? 1 : 2, known);
    return rows;
  }

  private void fill(int form, boolean known) {
    int last = BEFORE - 1;
    int next = BEFORE + 1;
    rows[0] = row(0, form, 0, 0);
    rows[1] = row(1, form, words[last], 0);
    rows[2] = row(2, form, words[next], 0);
    rows[3] = row(3, form, words[last - 1], 0);
    rows[4] = row(4, form, words[next + 1], 0);
    rows[5] = row(5, form, words[last - 1], words[last]);
    rows[6] = row(6, form, words[last], words[next]);
    rows[7] = row(7, form, words[next], words[next + 1]);
    rows[8] = row(8, form, endings[last], 0);
    rows[9] = row(9, form, endings[next], 0);
    rows[10] = row(10, form, endings[last - 1], 0);
    rows[11] = row(11, form, endings[next + 1], 0);
    rows[12] = row(12, form, endings[last], endings[next]);
    rows[13] = row(13, form, endings[last - 1], endings[last]);
    rows[14] = row(14, form, words[0], 0);
    rows[15] = row(15, form, endings[last - 1], words[last]);
    rows[16] = row(16, form, words[next], endings[next + 1]);
    rows[17] = row(17, form, known ? words[BEFORE] : 0, 0);
    rows[18] = row(18, form, endings[last], words[next]);
    rows[19] = row(19, form, words[last], endings[next]);
  }

  private void read(Document document, Span sentence, int token, int place) {
    if (token < sentence.start() || token >= sentence.end()) {
      words[place] = NO_WORD + (token < sentence.start() ? 0 : 1);
      endings[place] = words[place];
      return;
    }
    Tokens tokens = document.tokens();
    int start = tokens.start(token);
    int end = tokens.end(token);
    if (Character.isDigit(document.text().charAt(start))) {
      words[place] = NUMBER;
      endings[place] = NUMBER;
    } else if (token > sentence.start() && tokens.isCapitalised(token)) {
      words[place] = NAME;
      endings[place] = NAME;
    } else {
      words[place] = hash(document.text(), start, end);
      boolean ending = end - start >= SHORTEST_WITH_ENDING;
      endings[place] = ending ? hash(document.text(), end - 2, end) * 7 : words[place];
    }
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(i));
    }
    return hash;
  }

  private static int row(int feature, int form, int a, int b) {
    int hash = (feature * 2 + form) * 0x9E3779B1 + Integer.rotateLeft(a * 0x85EBCA77, 13);
    hash = (hash ^ hash >>> 15) * 0x2C1B3C6D + Integer.rotateLeft(b * 0xC2B2AE3D, 7);
    hash ^= hash >>> 12;
    hash *= 0x297A2D39;
    return (hash ^ hash >>> 15) & COUNT - 1;
  }
}
