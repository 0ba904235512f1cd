package dateline.story.copy;

/**
 * What two articles share, standing text included.
 *
 * @param own overlap of their own words
 * @param ofAll of all words
 */
record Likeness(Overlap own, Overlap ofAll) {
  static Likeness of(Sketch one, Sketch other) {
    return new Likeness(Overlap.of(one, other), Overlap.inAllWords(one, other));
  }
}
