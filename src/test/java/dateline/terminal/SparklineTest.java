package dateline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {
  @Test
  void columnsRiseFromZeroToTheGreatestValue() {
    assertThat(Sparkline.of(List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0), true))
        .isEqualTo("▁▂▃▄▅▆▇█");
  }

  @Test
  void noValueIsABlankAndNotZero() {
    assertThat(Sparkline.of(Arrays.asList(0.0, null, 3.0), true)).isEqualTo("▁ █");
  }

  @Test
  void littleIsSeenAsSomething() {
    assertThat(Sparkline.of(List.of(0.0, 0.001, 1_000.0), true)).isEqualTo("▁▂█");
  }

  @Test
  void zerosAloneLieOnTheGround() {
    assertThat(Sparkline.of(List.of(0.0, 0.0), true)).isEqualTo("▁▁");
    assertThat(Sparkline.of(List.of(), true)).isEmpty();
  }

  @Test
  void itCanBeDrawnInAscii() {
    assertThat(Sparkline.of(List.of(0.0, 7.0), false)).isEqualTo("_#");
  }
}
