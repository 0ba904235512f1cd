package dateline.measure;

import org.jspecify.annotations.Nullable;

/**
 * A day of an outlet beside its own past.
 *
 * @param day days since 1970
 * @param articles how many it published
 * @param expected the median of its comparable days before; none where its past is too short
 * @param pause the days without articles that the day is one of; none for a day with articles
 */
public record PublishingDay(
    long day, long articles, @Nullable Double expected, @Nullable Pause pause) {

  /**
   * Days in a row on which an outlet publishes nothing.
   *
   * @param first its first day
   * @param days how many days it lasts, the later ones included
   * @param chance how probable so long a pause is by the outlet's past before it; none where that
   *     is too short
   */
  public record Pause(long first, long days, @Nullable Double chance) {
    /** Of a thousand ordinary pauses one is taken for a silence. */
    private static final double RARE = 0.001;

    /** Whether it is longer than the outlet's habit explains: something has failed or changed. */
    public boolean isSilence() {
      return chance != null && chance <= RARE;
    }
  }
}
