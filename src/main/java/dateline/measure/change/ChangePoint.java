package dateline.measure.change;

import java.time.LocalDate;

/**
 * A day on which the level of a series changes.
 *
 * @param day the first of the new level that has articles
 * @param before share of articles since the change before, or the beginning
 * @param after share of articles until the change after, or the end
 * @param p how likely a series that nowhere changes has, at its best place, one as clear as this
 */
public record ChangePoint(LocalDate day, double before, double after, double p) {}
