package dateline.sentiment;

import dateline.encoder.Encoder;

/** Stance by an encoder, from which the names of the target are hidden. */
final class EncoderStances implements StanceModel {
  private final Encoder encoder;

  EncoderStances(Encoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public StanceReader reader() {
    return new EncoderReader(encoder);
  }
}
