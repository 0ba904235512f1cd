package dateline.measure.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DailyCountsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 2, 28);

  private final DailyCounts series =
      new DailyCounts(FIRST, new int[] {1, 0, 3}, new int[] {10, 0, 10});

  @Test
  void aRateIsThatOfAllArticles() {
    assertThat(series.rate()).isEqualTo(.2);
    assertThat(series.rate(1, 2)).isNaN();
  }

  @Test
  void daysAreDates() {
    assertThat(series.day(2)).isEqualTo("2024-03-01");
    assertThat(series.daysWithArticles()).containsExactly(0, 2);
  }

  @Test
  void theLastPeriodMayBeShorter() {
    DailyCounts periods = series.together(2);

    assertThat(periods.counts()).containsExactly(1, 3);
    assertThat(periods.of()).containsExactly(10, 10);
  }

  @Test
  void moreNamedThanArticlesAreRefused() {
    assertThatThrownBy(() -> new DailyCounts(FIRST, new int[] {0, 2}, new int[] {1, 1}))
        .hasMessage("2 of 1 articles on 2024-02-29");
    assertThatThrownBy(() -> new DailyCounts(FIRST, new int[1], new int[2]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
