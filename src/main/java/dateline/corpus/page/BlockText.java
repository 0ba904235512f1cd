package dateline.corpus.page;

/** The text of a block while it is read: white space collapsed, control characters dropped. */
final class BlockText {
  private final StringBuilder text = new StringBuilder();
  private int weight;
  private int linked;
  private boolean afterBreak;

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** How much text this is, see {@link Weight}. */
  int weight() {
    return weight;
  }

  /** How much of it stands in links. */
  int linked() {
    return linked;
  }

  String text() {
    return text.toString().strip();
  }

  void add(String words, boolean inLink) {
    int before = weight;
    for (int i = 0; i < words.length(); i++) {
      add(words.charAt(i));
    }
    linked += inLink ? weight - before : 0;
  }

  private void add(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.append(' ');
      }
    } else if (!Character.isISOControl(c)) {
      text.append(c);
      weight += Weight.of(c);
      afterBreak = false;
    }
  }

  /** Notes a line break; true says that it is the second in a row, which ends a block. */
  boolean breakLine() {
    boolean second = afterBreak;
    afterBreak = true;
    if (!isEmpty() && !second) {
      text.append('\n');
    }
    return second;
  }

  void clear() {
    text.setLength(0);
    weight = 0;
    linked = 0;
    afterBreak = false;
  }
}
