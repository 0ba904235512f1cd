package dateline.compare;

import com.vader.sentiment.analyzer.SentimentAnalyzer;
import dateline.sentiment.Passage;
import dateline.sentiment.Stance;
import dateline.sentiment.StanceModel;
import dateline.sentiment.StanceReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * VADER (Hutto and Gilbert 2014): the compound score of the whole sentence, whoever the target is;
 * from .05 on positive, from -.05 down negative, as its authors advise.
 */
final class Vader implements StanceModel, StanceReader {
  private static final float NEUTRAL = 0.05f;

  @Override
  public StanceReader reader() {
    return this;
  }

  @Override
  public Stance toward(Passage passage) {
    try {
      SentimentAnalyzer analyzer = new SentimentAnalyzer(String.join(" ", passage.words()));
      analyzer.analyze();
      return stance(analyzer.getPolarity().getOrDefault("compound", 0f));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** It tells no probability: at least half sure of its class, and surer the further it goes. */
  private static Stance stance(float compound) {
    double sure = (1 + Math.abs(compound)) / 2;
    if (compound >= NEUTRAL) {
      return new Stance(0, 1 - sure, sure);
    }
    return compound <= -NEUTRAL ? new Stance(sure, 1 - sure, 0) : new Stance(0, 1, 0);
  }
}
