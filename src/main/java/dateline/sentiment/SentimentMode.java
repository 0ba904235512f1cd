package dateline.sentiment;

import dateline.encoder.Encoders;
import dateline.sentiment.lexicon.LexiconModel;
import dateline.sentiment.linear.LinearModel;
import dateline.sentiment.network.NetworkModel;
import dateline.sentiment.tone.Valences;
import dateline.text.KnowledgeException;
import dateline.text.Tsv;

/** How it is told how a text speaks of whom. */
public enum SentimentMode {
  /** By the valences of the words nearby: explains itself, needs no training, is often wrong. */
  lexicon {
    @Override
    public StanceModel model() {
      return new LexiconModel(Valences.of(Tsv.shipped("tone.tsv")));
    }

    @Override
    public byte[] bytes() {
      return new byte[0];
    }
  },

  /** By a logistic regression on the words around: tens of thousands of targets a second. */
  linear {
    @Override
    public StanceModel model() {
      return LinearModel.shipped();
    }

    @Override
    public byte[] bytes() {
      return LinearModel.shippedBytes();
    }
  },

  /** By a small network that learnt from the encoder: some twenty thousand targets a second. */
  fast {
    @Override
    public StanceModel model() {
      return NetworkModel.shipped();
    }

    @Override
    public byte[] bytes() {
      return NetworkModel.shippedBytes();
    }
  },

  /** By an encoder: hundreds of targets a second. */
  accurate {
    @Override
    public StanceModel model() {
      return new EncoderStances(Encoders.SENTIMENT.shipped());
    }

    @Override
    public byte[] bytes() {
      return Encoders.SENTIMENT.bytes();
    }
  };

  /**
   * The shipped model.
   *
   * @throws KnowledgeException where the build does not have it
   */
  public abstract StanceModel model();

  /**
   * The shipped model's file; empty where there is none.
   *
   * @throws KnowledgeException where the build does not have it
   */
  public abstract byte[] bytes();
}
