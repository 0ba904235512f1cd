package dateline.encoder;

/** A sentence, or a part of a long one, as an encoder reads it. Its arrays are read only. */
public final class PieceRow {
  private final int[] pieces;
  private final int[] cases;
  private final int[] words;

  PieceRow(int[] pieces, int[] cases, int[] words) {
    this.pieces = pieces;
    this.cases = cases;
    this.words = words;
  }

  /** The number of pieces. */
  public int length() {
    return pieces.length;
  }

  /** The word that begins with a piece, an index into the sentence; -1 where none does. */
  public int word(int piece) {
    return words[piece];
  }

  /** Numbers of the pieces in the vocabulary, a mark at each end. */
  int[] pieces() {
    return pieces;
  }

  /** How the word of each piece is written, see {@link Case}. */
  int[] cases() {
    return cases;
  }
}
