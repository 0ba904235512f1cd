package dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The stretches of time that figures are counted in. */
class PeriodsTest {
  private static final LocalDate FIRST = LocalDate.of(2031, 2, 12); // A Wednesday.

  @Test
  void aMonthIsCountedInWeeksFromMonday() {
    Periods periods = Periods.between(FIRST, FIRST.plusDays(20));
    assertThat(periods.unit()).isEqualTo("week");
    assertThat(periods.labels())
        .containsExactly("2031-02-10", "2031-02-17", "2031-02-24", "2031-03-03");
  }

  @Test
  void yearsAreCountedInMonthsQuartersOrYearsWhereThereAreMany() {
    assertThat(Periods.between(FIRST, FIRST.plusYears(3)).labels()).startsWith("2031-02");
    assertThat(Periods.between(FIRST, FIRST.plusYears(9)).labels())
        .startsWith("2031 Q1", "2031 Q2");
    assertThat(Periods.between(FIRST, FIRST.plusYears(40)).labels()).hasSize(41).startsWith("2031");
  }

  @Test
  void periodsWithoutAValueAreGaps() {
    Periods periods = Periods.between(FIRST, FIRST.plusDays(14));
    assertThat(periods.aligned(Map.of(LocalDate.of(2031, 2, 17), 7)))
        .containsExactly(null, 7, null);
  }

  @Test
  void withoutDatesThereAreNone() {
    assertThat(Periods.between(null, null).starts()).isEmpty();
  }
}
