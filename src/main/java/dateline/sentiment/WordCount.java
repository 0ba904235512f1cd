package dateline.sentiment;

import dateline.text.Tokens;

/** Counts words, so that distances are in words and not in marks. */
final class WordCount {
  private final int[] before;

  private WordCount(int[] before) {
    this.before = before;
  }

  static WordCount of(Tokens tokens) {
    int[] before = new int[tokens.count() + 1];
    for (int i = 0; i < tokens.count(); i++) {
      before[i + 1] = before[i] + (isWord(tokens, i) ? 1 : 0);
    }
    return new WordCount(before);
  }

  /** Whether a token has letters or digits and is not a possessive. */
  static boolean isWord(Tokens tokens, int token) {
    return tokens.isWord(token) && !tokens.isPossessive(token);
  }

  /** How many words further a word at token {@code to} stands than one at {@code from}. */
  int between(int from, int to) {
    return before[to] - before[from];
  }
}
