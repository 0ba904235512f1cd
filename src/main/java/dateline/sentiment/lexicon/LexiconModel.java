package dateline.sentiment.lexicon;

import dateline.sentiment.StanceModel;
import dateline.sentiment.tone.Valences;

/**
 * Stance by the valences of words, each decayed by its distance from the target. Words that say
 * what happens in a war are left out: they make every actor of a war look blamed.
 */
public final class LexiconModel implements StanceModel {
  private final Valences valences;

  /** With a list of valued words. */
  public LexiconModel(Valences valences) {
    this.valences = valences.withoutEvents();
  }

  @Override
  public LexiconReader reader() {
    return new LexiconReader(valences);
  }
}
