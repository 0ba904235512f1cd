package dateline.corpus.page;

/**
 * A run of text that a reader sees as one block: a paragraph, a heading, a list item.
 *
 * @param text the text, white space collapsed; a single line break is a newline
 * @param kind what the tags around it say it is
 * @param weight how much text this is, see {@link Weight}
 * @param linked the weight of what stands in links
 * @param region the number of the innermost region around all of it
 */
record Block(String text, Kind kind, int weight, int linked, int region) {
  /** From this weight on a block is likely to be prose: about a line and a half of print. */
  private static final int PROSE = 80;

  /** From this weight on a block that ends as a sentence does is likely to be prose. */
  private static final int SENTENCE = 35;

  /** A label with more than this share of its text in links leads elsewhere. */
  private static final double MOSTLY_LINKED = 0.5;

  /** Sentences of a story may link more of their words. */
  private static final double SENTENCE_MOSTLY_LINKED = 0.85;

  /** What the tags around a block say it is. */
  enum Kind {
    PARAGRAPH,
    TITLE,
    HEADING,
    ITEM,
    QUOTE,
    PREFORMATTED,
    CELL,
    OTHER
  }

  /** Whether this reads like sentences of a story, not like a label, a menu or a heading. */
  boolean isProse() {
    if (isHeading() || isMostlyLinked()) {
      return false;
    }
    return weight >= PROSE || isSentence();
  }

  boolean isHeading() {
    return kind == Kind.HEADING || kind == Kind.TITLE;
  }

  boolean isMostlyLinked() {
    boolean sentence = kind == Kind.PARAGRAPH && isSentence();
    return linked > weight * (sentence ? SENTENCE_MOSTLY_LINKED : MOSTLY_LINKED);
  }

  boolean endsSentence() {
    return SentenceEnd.isAtEndOf(text);
  }

  private boolean isSentence() {
    return weight >= SENTENCE && endsSentence();
  }
}
