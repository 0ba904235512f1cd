package dateline.evaluate;

/**
 * A label and the guess that is taken for it.
 *
 * @param label {@link Label#NONE} for a guess that is nowhere marked
 * @param guess {@link Guess#NONE} for a label that was not found
 */
record Pair(String text, Label label, Guess guess) {
  Label found() {
    return guess.label();
  }

  boolean matches() {
    return !label.isNone() && !found().isNone();
  }

  boolean sharesSource() {
    return label.source().overlaps(found().source());
  }

  /** Whether cue and source are those of the label. */
  boolean isRight() {
    boolean nobody = label.source().isEmpty() && found().source().isEmpty();
    return matches() && (sharesSource() || nobody);
  }
}
