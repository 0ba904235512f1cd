package dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpansTest {

  @Test
  void thinDaysShareASpan() {
    Spans spans = covering(days(1, 10, 500));
    assertThat(spans.of(day(1))).isEqualTo("2024-03-01_2024-03-04");
    assertThat(spans.of(day(4))).isEqualTo("2024-03-01_2024-03-04");
    assertThat(spans.of(day(5))).isEqualTo("2024-03-05_2024-03-08");
  }

  @Test
  void aHeavyDayHasItsOwn() {
    assertThat(covering(days(1, 3, 5_000)).of(day(2))).isEqualTo("2024-03-02");
  }

  @Test
  void aSpanStaysWhenDaysCome() {
    Spans spans = new Spans(List.of("2024-03-04_2024-03-06", "undated"));
    spans.cover(days(1, 9, 10));
    assertThat(spans.of(day(3))).isEqualTo("2024-03-01_2024-03-03");
    assertThat(spans.of(day(5))).isEqualTo("2024-03-04_2024-03-06");
    assertThat(spans.of(day(9))).isEqualTo("2024-03-07_2024-03-09");
  }

  @Test
  void noSpanReachesOverAnother() {
    Spans spans = new Spans(List.of("2024-03-04"));
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    days.put(day(1), 1L);
    days.put(day(9), 1L);
    spans.cover(days);
    assertThat(spans.of(day(1))).isEqualTo("2024-03-01");
    assertThat(spans.of(day(9))).isEqualTo("2024-03-09");
  }

  @Test
  void articlesWithoutADayHaveOneToo() {
    assertThat(covering(days(1, 1, 1)).of(null)).isEqualTo("undated");
  }

  @Test
  void aDayThatNobodyCoveredIsAMistake() {
    assertThatThrownBy(() -> covering(days(1, 2, 1)).of(day(20)))
        .hasMessage("No span holds 2024-03-20");
  }

  private static Spans covering(SortedMap<LocalDate, Long> days) {
    Spans spans = new Spans(List.of());
    spans.cover(days);
    return spans;
  }

  private static SortedMap<LocalDate, Long> days(int first, int last, long articles) {
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    for (int day = first; day <= last; day++) {
      days.put(day(day), articles);
    }
    return days;
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2024, 3, day);
  }
}
