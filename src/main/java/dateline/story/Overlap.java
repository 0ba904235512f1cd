package dateline.story;

import dateline.text.Document;

/**
 * What two texts have in common in their own words: quotations count for neither, for whoever
 * reports a speech has them. Only where hardly anything is left do all words count.
 *
 * @param shared sampled shingles that both have
 * @param ofOne sampled shingles of the first text
 * @param ofOther sampled shingles of the second text
 */
public record Overlap(int shared, int ofOne, int ofOther) {
  /** Fewer shingles tell nothing: two flashes of one sentence may be alike. */
  static final int LEAST = 12;

  /** Tells which shingles count. */
  @FunctionalInterface
  interface Counted {
    /**
     * Whether a shingle counts.
     *
     * @param one its place in the first sketch; -1 when it is not there
     * @param other its place in the second sketch; -1 when it is not there
     */
    boolean counts(int one, int other);
  }

  /** The overlap of two texts, estimated from the sketches at the level of the sparser one. */
  public static Overlap of(Sketch one, Sketch other) {
    Overlap own = inOwnWords(one, other, (i, j) -> true);
    return own.ofOne >= LEAST && own.ofOther >= LEAST ? own : inAllWords(one, other);
  }

  /** The overlap of two texts by all their words, quotations too. */
  static Overlap inAllWords(Sketch one, Sketch other) {
    return of(one, other, (i, j) -> true);
  }

  /** The exact overlap of the bodies of two documents. */
  public static Overlap of(Document one, Document other) {
    return of(Sketch.whole(one), Sketch.whole(other));
  }

  /** The overlap of two texts by those shingles of their own words that count. */
  static Overlap inOwnWords(Sketch one, Sketch other, Counted counted) {
    return of(
        one,
        other,
        (i, j) ->
            !(i >= 0 && one.isQuoted(i)) && !(j >= 0 && other.isQuoted(j)) && counted.counts(i, j));
  }

  private static Overlap of(Sketch one, Sketch other, Counted counted) {
    int level = Math.max(one.level(), other.level());
    int ends = one.size(level);
    int otherEnds = other.size(level);
    int shared = 0;
    int ofOne = 0;
    int ofOther = 0;
    int i = 0;
    int j = 0;
    while (i < ends || j < otherEnds) {
      int order = compare(one, i, ends, other, j, otherEnds);
      boolean counts = counted.counts(order <= 0 ? i : -1, order >= 0 ? j : -1);
      shared += counts && order == 0 ? 1 : 0;
      ofOne += counts && order <= 0 ? 1 : 0;
      ofOther += counts && order >= 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new Overlap(shared, ofOne, ofOther);
  }

  private static int compare(Sketch one, int i, int ends, Sketch other, int j, int otherEnds) {
    if (i == ends || j == otherEnds) {
      return i == ends ? 1 : -1;
    }
    return Integer.compare(one.hash(i), other.hash(j));
  }

  /** The share of the first text that stands in the second; 0 for a text without shingles. */
  public double ofOneInOther() {
    return ofOne == 0 ? 0 : (double) shared / ofOne;
  }

  /** The share of the second text that stands in the first. */
  public double ofOtherInOne() {
    return ofOther == 0 ? 0 : (double) shared / ofOther;
  }

  /** The larger share of a text that tells something; 0 when neither does. */
  double containment() {
    return Math.max(ofOne >= LEAST ? ofOneInOther() : 0, ofOther >= LEAST ? ofOtherInOne() : 0);
  }

  /** The smaller share; 0 when a text tells nothing. */
  double mutual() {
    return Math.min(ofOne, ofOther) < LEAST ? 0 : Math.min(ofOneInOther(), ofOtherInOne());
  }

  /** The same overlap seen from the other text. */
  Overlap reversed() {
    return new Overlap(shared, ofOther, ofOne);
  }
}
