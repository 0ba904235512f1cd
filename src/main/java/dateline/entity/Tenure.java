package dateline.entity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That a person holds an office for a time.
 *
 * @param person identifier
 * @param offices the office, or those that its title may stand for
 * @param body identifier of the country or organisation
 * @param country code of the country that it belongs to, if to one
 */
record Tenure(
    String person, Set<String> offices, String body, @Nullable String country, Period period) {

  /** When an office is held that a text speaks of. */
  enum Time {
    /** On the day of the text. */
    THEN,
    /** Until the day of the text. */
    BEFORE
  }

  /** Whether it is held at a time; where the day is not known, ever. */
  boolean isHeld(Time time, @Nullable LocalDate day) {
    if (day == null) {
      return true;
    }
    return time == Time.THEN ? period.contains(day) : !period.isAfter(day);
  }
}
