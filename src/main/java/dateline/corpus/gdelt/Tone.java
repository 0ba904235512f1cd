package dateline.corpus.gdelt;

import org.jspecify.annotations.Nullable;

/**
 * How an article sounds by GDELT's word lists; of events and mentions only the tone is given.
 *
 * @param tone positive less negative, from -100 to 100, mostly -10 to 10; of an event the average
 *     of the articles that first reported it
 * @param positive per cent of words that are positive
 * @param negative per cent of words that are negative
 * @param polarity per cent of words that are one of these
 * @param activityDensity per cent of words that are active
 * @param selfGroupDensity per cent of words that are pronouns of the speaker and of groups
 * @param words the article's words
 */
public record Tone(
    double tone,
    @Nullable Double positive,
    @Nullable Double negative,
    @Nullable Double polarity,
    @Nullable Double activityDensity,
    @Nullable Double selfGroupDensity,
    @Nullable Integer words) {

  /** Refuses what is no number. */
  public Tone {
    if (!Double.isFinite(tone)) {
      throw new IllegalArgumentException("the tone is " + tone);
    }
  }

  static Tone only(double tone) {
    return new Tone(tone, null, null, null, null, null, null);
  }
}
