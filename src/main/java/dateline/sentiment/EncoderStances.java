package dateline.sentiment;

import dateline.encoder.Encoder;
import dateline.encoder.PieceReader;
import dateline.encoder.PieceRow;

/** Stance by an encoder, from which the names of the target are hidden. */
final class EncoderStances implements StanceModel {
  private static final String HEAD = "sentiment";

  private final Encoder encoder;

  EncoderStances(Encoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public StanceReader reader() {
    PieceReader pieces = new PieceReader(encoder.fact("pieces"));
    return passage -> {
      PieceRow row = pieces.around(passage.words(), passage.target(), passage.shown());
      float[] scores = encoder.read(row).get(HEAD)[0];
      return Stance.softmax(scores[0], scores[1], scores[2]);
    };
  }
}
