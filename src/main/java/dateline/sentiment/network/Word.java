package dateline.sentiment.network;

/**
 * A word as the network reads it.
 *
 * @param number of its vocabulary
 */
record Word(int number, Writing writing) {
  /** Stands for a target. */
  static final Word HIDDEN = new Word(Vocabulary.TARGET, Writing.LOWER);
}
