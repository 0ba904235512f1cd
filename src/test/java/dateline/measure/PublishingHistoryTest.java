package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Days are numbered from 0; days 5 and 6 of each week are its weekend. */
class PublishingHistoryTest {

  @Test
  void aDayIsComparedWithItsWeekdayBefore() {
    List<PublishingDay> days = history(70, day -> isWeekend(day) ? 2 : 10 + day % 7);
    assertThat(days.get(63).expected()).isEqualTo(10.0);
    assertThat(days.get(64).expected()).isEqualTo(11.0);
    assertThat(days.get(68).expected()).isEqualTo(2.0);
  }

  @Test
  void withFewWeeksItIsComparedWithAllDaysAndBeforeThatWithNothing() {
    List<PublishingDay> days = history(35, day -> isWeekend(day) ? 2 : 10);
    assertThat(days.get(6).expected()).isNull();
    assertThat(days.get(7).expected()).isEqualTo(10.0);
    assertThat(days.get(26).expected()).isEqualTo(10.0); // Fewer than four such Saturdays.
    assertThat(days.get(33).expected()).isEqualTo(2.0);
  }

  @Test
  void oneGreatDayDoesNotRaiseWhatIsExpected() {
    List<PublishingDay> days = history(70, day -> day == 56 ? 900 : 3);
    assertThat(days.get(63).expected()).isEqualTo(3.0);
  }

  @Test
  void anOutletThatSleepsOnWeekendsIsNotSilentThen() {
    List<PublishingDay> days = history(70, day -> isWeekend(day) ? 0 : 4, 69);
    assertThat(days.subList(68, 70)).extracting(day -> day.pause().chance()).containsOnly(1.0);
    assertThat(days).noneMatch(PublishingHistoryTest::isSilent);
  }

  /** Eight such days, each with five articles: the chance of none is exp(-5) / 9. */
  @Test
  void anOutletOfManyArticlesIsMissedOnTheFirstDay() {
    List<PublishingDay> days = history(71, day -> day == 60 ? 0 : 5);
    assertThat(days).filteredOn(PublishingHistoryTest::isSilent).hasSize(1);
    assertThat(days.get(60).expected()).isEqualTo(5.0);
    assertThat(days.get(60).pause().chance()).isCloseTo(Math.exp(-5) / 9, within(1e-12));
  }

  @Test
  void anOutletOfOneArticleADayIsMissedAfterSomeDays() {
    assertThat(history(70, day -> day == 60 || day == 61 ? 0 : 1))
        .noneMatch(PublishingHistoryTest::isSilent);
    assertThat(history(70, day -> 60 <= day && day <= 62 ? 0 : 1))
        .filteredOn(PublishingHistoryTest::isSilent)
        .extracting(PublishingDay::day)
        .containsExactly(60L, 61L, 62L);
  }

  @Test
  void allDaysOfAPauseShareItsLengthAndChance() {
    List<PublishingDay> days = history(70, day -> 60 <= day && day <= 62 ? 0 : 1);
    assertThat(days.subList(60, 63)).extracting(day -> day.pause().first()).containsOnly(60L);
    assertThat(days.subList(60, 63)).extracting(day -> day.pause().days()).containsOnly(3L);
    assertThat(days.get(60).pause()).isEqualTo(days.get(62).pause());
    assertThat(days.get(59).pause()).isNull();
  }

  @Test
  void aSilenceDoesNotBecomeTheHabit() {
    List<PublishingDay> days = history(100, day -> 60 <= day && day < 90 ? 0 : 5);
    assertThat(days.subList(60, 90)).allMatch(PublishingHistoryTest::isSilent);
    assertThat(days.subList(60, 100)).extracting(PublishingDay::expected).containsOnly(5.0);
  }

  @Test
  void aRarePublisherIsNotSilentBetweenItsArticles() {
    assertThat(history(200, day -> day % 14 == 0 ? 1 : 0))
        .noneMatch(PublishingHistoryTest::isSilent);
  }

  @Test
  void anOutletLeavesAfterEightWeeksAndBeginsAnew() {
    List<PublishingDay> days = history(210, day -> day < 50 || day >= 200 ? 5 : 0);
    assertThat(days).extracting(PublishingDay::day).contains(105L, 200L).doesNotContain(106L, 199L);
    assertThat(days.get(49).expected()).isEqualTo(5.0);
    assertThat(days).filteredOn(day -> day.day() == 200).extracting("expected").containsOnlyNulls();
  }

  @Test
  void aNewOutletHasNoPastToJudgeItsPausesBy() {
    assertThat(history(6, day -> 5, 40).get(6).pause().chance()).isNull();
    assertThat(history(7, day -> 5, 40).get(7).pause().isSilence()).isTrue();
  }

  @Test
  void whatTheLastDaysLackIsTold() {
    List<PublishingDay> days = history(60, day -> 5, 63);
    assertThat(days).hasSize(64);
    assertThat(days.subList(60, 64)).allMatch(PublishingHistoryTest::isSilent);
  }

  /** A date that lies in the future is a mistake, and no pause leads up to it. */
  @Test
  void afterTheLastDayNoPauseIsTold() {
    List<PublishingDay> days = history(9_000, day -> day < 60 || day == 8_000 ? 5 : 0, 62);
    assertThat(days).extracting(PublishingDay::day).hasSize(64).endsWith(61L, 62L, 8_000L);
  }

  private static boolean isSilent(PublishingDay day) {
    return day.pause() != null && day.pause().isSilence();
  }

  private static boolean isWeekend(long day) {
    return day % 7 >= 5;
  }

  /** As of its own last article. */
  private static List<PublishingDay> history(int days, LongUnaryOperator articles) {
    SortedMap<Long, Long> published = published(days, articles);
    return PublishingHistory.of(published, published.lastKey());
  }

  private static List<PublishingDay> history(int days, LongUnaryOperator articles, long last) {
    return PublishingHistory.of(published(days, articles), last);
  }

  private static SortedMap<Long, Long> published(int days, LongUnaryOperator articles) {
    SortedMap<Long, Long> published = new TreeMap<>();
    LongStream.range(0, days)
        .filter(day -> articles.applyAsLong(day) > 0)
        .forEach(day -> published.put(day, articles.applyAsLong(day)));
    return published;
  }
}
