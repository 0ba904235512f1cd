package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.measure.OutletPresence.Day;
import dateline.table.OutletPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Days are numbered from Monday, 4 March 2024; the corpus has articles on 28 days. */
class OutletPresenceTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  private static final CorpusDays CORPUS =
      new CorpusDays(
          IntStream.range(0, 28).mapToObj(MONDAY::plusDays).toList(), 7, MONDAY.plusDays(28));

  @Test
  void periodsAreWeeksFromMondayToSunday() {
    assertThat(CORPUS.firstDay(LocalDate.of(2024, 3, 3))).isEqualTo("2024-02-26");
    assertThat(CORPUS.firstDay(LocalDate.of(2024, 3, 4))).isEqualTo("2024-03-04");
    assertThat(CORPUS.firstDay(LocalDate.of(1969, 12, 31))).isEqualTo("1969-12-29");
    assertThat(CORPUS.lastDay(MONDAY)).isEqualTo("2024-03-10");
  }

  /** A weekly is there all week, as a daily is. */
  @Test
  void pausesDoNotCountAsAbsence() {
    List<OutletPeriod> weekly = periods(days("weekly", 0, 28, day -> day % 7 == 5, day -> false));
    assertThat(weekly).extracting(OutletPeriod::articles).containsExactly(1L, 1L, 1L, 1L);
    assertThat(weekly).extracting(OutletPeriod::presence).containsOnly(1.0);
    assertThat(compared(weekly)).containsExactly(false, true, true, true);
  }

  /** Silent from Tuesday of the second week to Monday of the third. */
  @Test
  void aSilentWeekBarsFromThePeriodsThatItSpoilsOnly() {
    IntPredicate silent = day -> day >= 8 && day < 15;
    List<OutletPeriod> gap = periods(days("gap", 0, 28, silent.negate(), silent));
    assertThat(gap).extracting(OutletPeriod::panel).containsOnly(true);
    assertThat(gap).extracting(OutletPeriod::articles).containsExactly(7L, 1L, 6L, 7L);
    assertThat(gap).extracting(OutletPeriod::daysSilent).containsExactly(0L, 6L, 1L, 0L);
    assertThat(compared(gap)).containsExactly(false, false, false, true);
  }

  @Test
  void aPeriodWithoutAnArticleIsNotCompared() {
    List<OutletPeriod> pause = periods(days("pause", 0, 28, day -> day / 7 != 1, day -> false));
    assertThat(pause).extracting(OutletPeriod::panel).containsOnly(true);
    assertThat(compared(pause)).containsExactly(false, false, false, true);
  }

  @Test
  void whoComesLateOrLeavesIsNotOfThePanel() {
    List<OutletPeriod> late = periods(days("late", 7, 28, day -> true, day -> false));
    assertThat(late).extracting(OutletPeriod::presence).containsOnly(0.75);
    assertThat(late).extracting(OutletPeriod::panel).containsOnly(false);
    assertThat(compared(late)).containsOnly(false);
    List<Day> left = days("left", 0, 23, day -> true, day -> false);
    assertThat(periods(left)).extracting(OutletPeriod::panel).containsOnly(true);
    assertThat(OutletPresence.of(left, CORPUS, 0.9)).extracting(OutletPeriod::panel)
        .containsOnly(false);
  }

  @Test
  void whoIsNotKnownIsOfNoPanel() {
    List<OutletPeriod> unknown = periods(days(null, 0, 28, day -> true, day -> false));
    assertThat(unknown).hasSize(4);
    assertThat(unknown).extracting(OutletPeriod::panel).containsOnly(false);
  }

  /** Nobody had an article in the second week: it is a gap of the corpus, not of the outlet. */
  @Test
  void daysWithoutAnyArticleAreNobodysAbsence() {
    CorpusDays gap =
        new CorpusDays(
            Stream.of(0, 1, 2, 14, 15, 16).map(MONDAY::plusDays).toList(), 7, MONDAY.plusDays(28));
    List<OutletPeriod> periods =
        OutletPresence.of(days("a", 0, 17, gap(), gap().negate()), gap, 0.8).toList();
    assertThat(periods).extracting(OutletPeriod::firstDay).containsExactly(MONDAY, MONDAY.plusDays(14));
    assertThat(periods).extracting(OutletPeriod::days).containsExactly(3L, 3L);
    assertThat(periods).extracting(OutletPeriod::daysSilent).containsExactly(0L, 0L);
    assertThat(periods).extracting(OutletPeriod::presence).containsOnly(1.0);
    assertThat(compared(periods)).containsOnly(false);
  }

  /** On the day of the run itself more articles may come. */
  @Test
  void theDayOfTheRunIsNobodysAbsence() {
    CorpusDays two = new CorpusDays(List.of(MONDAY, MONDAY.plusDays(1)), 7, MONDAY.plusDays(1));
    assertThat(OutletPresence.of(days("a", 0, 1, day -> true, day -> false), two, 1))
        .extracting(OutletPeriod::presence)
        .containsOnly(1.0);
    CorpusDays none = new CorpusDays(List.of(MONDAY), 7, MONDAY);
    assertThat(OutletPresence.of(days("a", 0, 1, day -> true, day -> false), none, 1))
        .extracting(OutletPeriod::presence)
        .containsOnly(1.0);
  }

  private static IntPredicate gap() {
    return day -> day < 3 || day >= 14;
  }

  private static List<OutletPeriod> periods(List<Day> days) {
    return OutletPresence.of(days, CORPUS, 0.8).toList();
  }

  private static List<Boolean> compared(List<OutletPeriod> periods) {
    return periods.stream().map(OutletPeriod::compared).toList();
  }

  /** The days of an outlet from one up to another; an article on some, silence on some. */
  private static List<Day> days(
      @Nullable String outlet, int from, int to, IntPredicate article, IntPredicate silent) {
    List<Day> days = new ArrayList<>();
    for (int day = from; day < to; day++) {
      days.add(
          new Day(MONDAY.plusDays(day), outlet, article.test(day) ? 1 : 0, silent.test(day)));
    }
    return days;
  }
}
