package dateline.measure.change;

import java.time.LocalDate;

/**
 * Days on which something is named far more often than usual.
 *
 * @param first its first day, one with articles
 * @param last its last day, one with articles
 * @param state the highest of its states, from 1
 * @param named articles that name it
 * @param expected how many would at the usual rate
 * @param rate share of the days' articles
 * @param weight what Kleinberg's states save against the usual one, as a log likelihood, divided by
 *     the dispersion
 * @param p at most so likely is it that a series without bursts has one as clear as this anywhere
 */
public record Burst(
    LocalDate first,
    LocalDate last,
    int state,
    int named,
    double expected,
    double rate,
    double weight,
    double p) {}
