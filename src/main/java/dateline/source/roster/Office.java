package dateline.source.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office of a person.
 *
 * @param title in lower case, without whose it is
 * @param held what its holder is
 * @param former what its holder is afterwards
 * @param from year, month or day; null where not known
 * @param to the last year, month or day; null where not known or not over
 */
record Office(
    String title,
    Affiliation held,
    @Nullable SourceType former,
    @Nullable String from,
    @Nullable String to) {

  boolean isHeld(LocalDate day) {
    return !isAhead(day) && !isOver(day);
  }

  boolean isOver(LocalDate day) {
    return to != null && to.compareTo(shortened(day, to)) < 0;
  }

  private boolean isAhead(LocalDate day) {
    return from != null && from.compareTo(shortened(day, from)) > 0;
  }

  /** A day as exact as a date: ISO dates of one length are in the order of time. */
  private static String shortened(LocalDate day, String date) {
    return day.toString().substring(0, date.length());
  }

  /** What one is who held it. */
  Affiliation left() {
    return new Affiliation(former, null);
  }

  /** What one is who will hold it: a candidate, where it is one for politicians. */
  Affiliation ahead() {
    boolean political = former == SourceType.OFFICIAL;
    return political ? new Affiliation(SourceType.OFFICIAL, held.partyId()) : Affiliation.NONE;
  }
}
