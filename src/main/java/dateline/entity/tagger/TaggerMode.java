package dateline.entity.tagger;

import dateline.encoder.Encoders;
import dateline.text.KnowledgeException;

/** How names are looked for. */
public enum TaggerMode {
  /** By a linear model: hundreds of thousands of words a second. */
  fast {
    @Override
    public NameModel model() {
      return TaggerModel.shipped();
    }

    @Override
    public byte[] bytes() {
      return TaggerModel.shippedBytes();
    }
  },

  /** By an encoder: thousands of words a second. */
  accurate {
    @Override
    public NameModel model() {
      return new EncoderModel(Encoders.NAMES.shipped());
    }

    @Override
    public byte[] bytes() {
      return Encoders.NAMES.bytes();
    }
  };

  /**
   * The shipped model.
   *
   * @throws KnowledgeException where the build does not have it
   */
  public abstract NameModel model();

  /**
   * The shipped model's file.
   *
   * @throws KnowledgeException where the build does not have it
   */
  public abstract byte[] bytes();
}
