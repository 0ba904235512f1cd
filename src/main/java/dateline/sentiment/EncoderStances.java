package dateline.sentiment;

import dateline.encoder.Encoder;
import dateline.encoder.PieceReader;

/** Stance by an encoder that reads the words around a target, which it does not see. */
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
      float[] scores = encoder.read(pieces.around(passage.words(), passage.target())).get(HEAD)[0];
      return Stance.softmax(scores[0], scores[1], scores[2]);
    };
  }
}
