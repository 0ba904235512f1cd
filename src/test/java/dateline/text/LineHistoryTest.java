package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.RecurringLines.About;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineHistoryTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

  private final List<LineHistory.Day> days = new ArrayList<>();

  @Test
  void aCallToSubscribeIsKnownOnItsThirdDay() {
    add(FIRST, 1, 100);
    add(FIRST.plusDays(4), 2, 200);
    assertThat(since(About.OUTLET)).isNull();
    add(FIRST.plusDays(9), 3, 300);
    assertThat(since(About.OUTLET)).isEqualTo(FIRST.plusDays(9));
  }

  @Test
  void whatFollowsChangesNothingAndNoOrderDoes() {
    for (int i = 0; i < 30; i++) {
      add(FIRST.plusDays(i), i, i < 15 ? i + 1 : 10_000);
    }
    assertThat(since(About.OTHER))
        .as("the line is in all articles when it is known, and in few of all")
        .isEqualTo(FIRST.plusDays(9));
    Collections.reverse(days);
    assertThat(since(About.OTHER)).isEqualTo(FIRST.plusDays(9));
  }

  @Test
  void aLineThatCopiesOfOneStoryShareIsNeverKnown() {
    for (int i = 0; i < 30; i++) {
      add(FIRST.plusDays(i), 7, 30);
    }
    assertThat(since(About.OUTLET)).isNull();
  }

  @Test
  void articlesWithoutADayTellNothingOfADay() {
    for (int i = 0; i < 10; i++) {
      add(null, i, 0);
    }
    assertThat(since(About.OUTLET)).isNull();
    assertThat(new LineHistory(About.OUTLET, false).isKnown(days, 10)).isTrue();
    assertThat(new LineHistory(About.AUTHOR, false).isKnown(days, 10)).isFalse();
  }

  private @Nullable LocalDate since(About about) {
    return new LineHistory(about, false).since(days);
  }

  private void add(@Nullable LocalDate day, int story, long ofOutlet) {
    days.add(new LineHistory.Day(day, 1, 1, List.of(story), ofOutlet));
  }
}
