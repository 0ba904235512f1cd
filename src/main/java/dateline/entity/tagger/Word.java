package dateline.entity.tagger;

import org.jspecify.annotations.Nullable;

/**
 * A word as the tagger sees it: the rows of weights that it has at each place beside the word to be
 * labelled, and what of it goes into rows that several words share.
 */
final class Word {
  /** Places: two words before, one before, the word itself, one and two after. */
  static final int PLACES = 5;

  static final int HERE = 2;

  final int[][] rows;
  final int lower;
  final int shape;
  final int coarse;
  final int fine;

  /** The sums of the rows at each place, once they are known. */
  final float[] @Nullable [] sums = new float[PLACES][];

  /** What it contributes to the network, once that is known. */
  float @Nullable [] inputs;

  Word(int[][] rows, int lower, int shape, int coarse, int fine) {
    this.rows = rows;
    this.lower = lower;
    this.shape = shape;
    this.coarse = coarse;
    this.fine = fine;
  }
}
