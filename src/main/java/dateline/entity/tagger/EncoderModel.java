package dateline.entity.tagger;

import dateline.encoder.Encoder;
import dateline.encoder.PieceReader;
import java.util.List;

/** Names found by an encoder's head {@code names}. */
final class EncoderModel implements NameModel {
  private final Encoder encoder;
  private final BioDecoder decoder;

  EncoderModel(Encoder encoder) {
    this.encoder = encoder;
    decoder = new BioDecoder(List.of(encoder.fact("labels").split("\n", -1)));
  }

  @Override
  public SentenceTagger tagger() {
    return new EncoderTagger(encoder, new PieceReader(encoder.fact("pieces")), decoder);
  }
}
