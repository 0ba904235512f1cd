package dateline.evaluate;

/** The three parts of an attribution as marked in a text; source and content may be empty. */
record Label(Pieces source, Pieces cue, Pieces content) {
  static final Label NONE = new Label(Pieces.NONE, Pieces.NONE, Pieces.NONE);

  /** Whether this stands for no label at all: each has a cue. */
  boolean isNone() {
    return cue.isEmpty();
  }

  boolean sharesCue(Label other) {
    return cue.overlaps(other.cue);
  }
}
