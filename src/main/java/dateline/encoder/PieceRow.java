package dateline.encoder;

/** A sentence, or a part of a long one, as an encoder reads it. Its arrays are read only. */
public final class PieceRow {
  private final int[] pieces;
  private final int[] types;
  private final int[] words;

  PieceRow(int[] pieces, int[] types, int[] words) {
    this.pieces = pieces;
    this.types = types;
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

  /** What is told beside each piece: how its word is written, or which piece is the target. */
  int[] types() {
    return types;
  }
}
