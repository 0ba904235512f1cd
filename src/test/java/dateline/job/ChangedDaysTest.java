package dateline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChangedDaysTest {
  private static final ChangedDays TWO = days(Map.of(day(3), day(5), day(9), day(9)));

  @Test
  void rangesThatMeetWhenTheyAreWidenedBecomeOne() {
    assertThat(TWO.widened(1, 2)).isEqualTo(days(Map.of(day(2), day(7), day(8), day(11))));
    assertThat(TWO.widened(2, 2)).isEqualTo(days(Map.of(day(1), day(11))));
  }

  @Test
  void otherDaysAreAddedWhereTheyAreNotThere() {
    assertThat(TWO.and(List.of(day(3), day(4), day(9), day(20))))
        .isEqualTo(days(Map.of(day(3), day(5), day(9), day(9), day(20), day(20))));
  }

  @Test
  void nothingButAllIsAll() {
    assertThat(ChangedDays.ALL.isAll()).isTrue();
    assertThat(TWO.isAll()).isFalse();
  }

  private static ChangedDays days(Map<LocalDate, LocalDate> ranges) {
    return new ChangedDays(new TreeMap<>(ranges));
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2024, 3, day);
  }
}
