package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VolumeDayTest {

  @Test
  void anOrdinaryDayDoesNotJump() {
    VolumeDay day = last(70, d -> 100 + d % 5)[0];
    assertThat(day.expected()).isCloseTo(102, within(1.0));
    assertThat(day.jumps()).isFalse();
  }

  @Test
  void aHalvedAndADoubledDayJump() {
    assertThat(last(70, d -> d == 69 ? 50 : 100)[0].jumps()).isTrue();
    assertThat(last(70, d -> d == 69 ? 200 : 100)[0].jumps()).isTrue();
    assertThat(last(70, d -> d == 69 ? 50 : 100)[0].score()).isNegative();
  }

  /** What varies from week to week by itself is no jump when it does so again. */
  @Test
  void aCorpusThatVariesMayVary() {
    assertThat(last(70, d -> d == 69 ? 50 : (d / 7) % 2 == 0 ? 40 : 160)[0].jumps()).isFalse();
  }

  @Test
  void aQuietWeekendIsComparedWithWeekends() {
    assertThat(last(70, d -> d % 7 >= 5 ? 10 : 100)[0].jumps()).isFalse();
    assertThat(last(70, d -> d == 69 ? 100 : d % 7 >= 5 ? 10 : 100)[0].jumps()).isTrue();
  }

  @Test
  void aSmallCorpusMayHaveAnEmptyDay() {
    assertThat(last(70, d -> d == 69 ? 0 : 3)[0].jumps()).isFalse();
    assertThat(last(70, d -> d == 69 ? 0 : 12)[0].jumps()).isTrue();
  }

  @Test
  void withoutAPastNothingIsExpected() {
    VolumeDay[] days = VolumeDay.last(0, new long[] {0, 0, 9, 9, 9, 9, 9, 9, 9, 0}, 2);
    assertThat(days[0].expected()).isNull(); // The past begins with the first article.
    assertThat(days[0].jumps()).isFalse();
    assertThat(days[1].expected()).isEqualTo(9.0);
  }

  /** 5,000 days that vary by chance alone: few of them jump. */
  @Test
  void chanceAloneSeldomJumps() {
    Random random = new Random(5);
    long[] articles =
        IntStream.range(0, 5_056)
            .mapToLong(d -> Math.round(50 + 7 * random.nextGaussian()))
            .toArray();
    long jumps = IntStream.range(0, 5_000).filter(d -> jumps(articles, d)).count();
    assertThat(jumps).isLessThan(25);
  }

  private static boolean jumps(long[] articles, int from) {
    return VolumeDay.last(from, Arrays.copyOfRange(articles, from, from + 57), 1)[0].jumps();
  }

  private static VolumeDay[] last(int days, IntToLongFunction articles) {
    return VolumeDay.last(0, IntStream.range(0, days).mapToLong(articles).toArray(), 1);
  }
}
