package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.measure.RateChange.Count;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class RateChangeTest {

  @Test
  void whereTheSameOutletsChangeAllIsWithin() {
    RateChange change =
        RateChange.between(
            Map.of("a", new Count(10, 100), "b", new Count(20, 50)),
            Map.of("a", new Count(60, 200), "b", new Count(10, 100)));
    assertThat(change.before()).isEqualTo(new BigFraction(30, 150));
    assertThat(change.after()).isEqualTo(new BigFraction(70, 300));
    assertThat(change.sum().within()).isEqualTo(new BigFraction(1, 30));
    assertThat(change.sum().mix()).isEqualTo(BigFraction.ZERO);
    assertThat(change.parts().get("a").within()).isEqualTo(new BigFraction(2, 15));
    assertThat(change.parts().get("b").within()).isEqualTo(new BigFraction(-1, 10));
  }

  /** The rate falls by half, and no outlet has changed how it writes. */
  @Test
  void whereAnOutletLeavesAllIsMix() {
    RateChange change =
        RateChange.between(
            Map.of("stays", new Count(20, 100), "leaves", new Count(60, 100)),
            Map.of("stays", new Count(20, 100)));
    assertThat(change.sum().within()).isEqualTo(BigFraction.ZERO);
    assertThat(change.sum().mix()).isEqualTo(new BigFraction(-1, 5));
    assertThat(change.parts().get("leaves").mix()).isEqualTo(new BigFraction(-3, 20));
    assertThat(change.parts().get("stays").mix()).isEqualTo(new BigFraction(-1, 20));
  }

  @Test
  void whereAnOutletComesAllIsMix() {
    RateChange change =
        RateChange.between(
            Map.of("stays", new Count(20, 100)),
            Map.of("stays", new Count(40, 200), "comes", new Count(0, 200)));
    assertThat(change.sum().within()).isEqualTo(BigFraction.ZERO);
    assertThat(change.sum().mix()).isEqualTo(new BigFraction(-1, 10));
  }

  /** One outlet leaves and the other writes of the thing twice as often. */
  @Test
  void bothAreToldApart() {
    RateChange change =
        RateChange.between(
            Map.of("stays", new Count(20, 100), "leaves", new Count(60, 100)),
            Map.of("stays", new Count(40, 100)));
    assertThat(change.before()).isEqualTo(change.after()); // The rate itself tells nothing.
    assertThat(change.sum().within()).isEqualTo(new BigFraction(3, 20));
    assertThat(change.sum().mix()).isEqualTo(new BigFraction(-3, 20));
  }

  @Test
  void whereAllOutletsAreOthersAllIsMix() {
    RateChange change =
        RateChange.between(Map.of("a", new Count(1, 3)), Map.of("b", new Count(5, 7)));
    assertThat(change.sum().within()).isEqualTo(BigFraction.ZERO);
    assertThat(change.sum().mix()).isEqualTo(new BigFraction(8, 21));
  }

  /** Equal rates everywhere: a change of shares changes nothing, of whichever outlet. */
  @Test
  void aMixOfEqualsIsNothing() {
    RateChange change =
        RateChange.between(
            Map.of("a", new Count(10, 100), "b", new Count(1, 10)),
            Map.of("a", new Count(1, 10), "b", new Count(50, 500), "c", new Count(2, 20)));
    assertThat(change.parts().values()).extracting("mix").containsOnly(BigFraction.ZERO);
  }

  /** In exact fractions there is nothing to round: the equality is one of numbers, not nearly. */
  @Test
  void withinAndMixAddUpExactly() {
    Random random = new Random(1955);
    for (int i = 0; i < 1_000; i++) {
      RateChange change = RateChange.between(period(random), period(random));
      assertThat(change.sum().within().add(change.sum().mix()))
          .isEqualTo(change.after().subtract(change.before()));
    }
  }

  /** The sum is not reckoned from the parts: they must come to it all the same. */
  @Test
  void thePartsOfOutletsComeToTheSum() {
    Random random = new Random(1955);
    for (int i = 0; i < 200; i++) {
      RateChange change = RateChange.between(period(random), period(random));
      BigFraction within = BigFraction.ZERO;
      BigFraction mix = BigFraction.ZERO;
      for (RateChange.Part part : change.parts().values()) {
        within = within.add(part.within());
        mix = mix.add(part.mix());
      }
      assertThat(change.sum()).isEqualTo(new RateChange.Part(within, mix));
    }
  }

  /** Those that never name an entity can be one outlet of all their articles. */
  @Test
  void outletsOfOneRateCountAsOne() {
    Map<String, Count> before = Map.of("a", new Count(3, 10), "b", new Count(0, 7));
    Map<String, Count> after =
        Map.of("a", new Count(5, 9), "b", new Count(0, 2), "c", new Count(0, 30));
    assertThat(RateChange.between(before, after).sum())
        .isEqualTo(
            RateChange.between(
                    Map.of("a", new Count(3, 10), "others", new Count(0, 7)),
                    Map.of("a", new Count(5, 9), "others", new Count(0, 32)))
                .sum());
  }

  @Test
  void backwardsItIsTheSameChangeWithTheOtherSign() {
    Random random = new Random(1973);
    for (int i = 0; i < 100; i++) {
      Map<String, Count> one = period(random);
      Map<String, Count> other = period(random);
      RateChange.Part there = RateChange.between(one, other).sum();
      RateChange.Part back = RateChange.between(other, one).sum();
      assertThat(back.within()).isEqualTo(there.within().negate());
      assertThat(back.mix()).isEqualTo(there.mix().negate());
    }
  }

  @Test
  void theOrderOfOutletsDoesNotMatter() {
    Map<String, Count> one = new LinkedHashMap<>();
    Map<String, Count> other = new LinkedHashMap<>();
    List.of("a", "b", "c").forEach(outlet -> one.put(outlet, new Count(outlet.hashCode(), 1_000)));
    List.of("c", "b", "a").forEach(outlet -> other.put(outlet, one.get(outlet)));
    assertThat(RateChange.between(one, other).sum())
        .isEqualTo(RateChange.between(other, one).sum());
  }

  /** Sums of many outlets are fractions of thousands of digits. */
  @Test
  void aLongFractionIsRoundedRightly() {
    BigFraction third = new BigFraction(1, 3);
    BigFraction same = third.add(third.pow(900)).subtract(third.pow(900));
    BigFraction near = third.add(third.pow(900));
    assertThat(RateChange.rounded(same)).isEqualTo(1 / 3.0);
    assertThat(RateChange.rounded(near)).isEqualTo(1 / 3.0);
    assertThat(RateChange.rounded(near.negate())).isEqualTo(-1 / 3.0);
    assertThat(RateChange.rounded(new BigFraction(1, 3_000_000_000L))).isEqualTo(1 / 3e9);
    assertThat(RateChange.rounded(BigFraction.ZERO)).isZero();
  }

  /** Of whole numbers that a double holds, a division rounds as it should. */
  @Test
  void fractionsAreRoundedToTheLastBit() {
    Random random = new Random(1927);
    for (int i = 0; i < 10_000; i++) {
      long numerator = random.nextLong(-1L << 53, 1L << 53) >> random.nextInt(50);
      long denominator = 1 + (random.nextLong(1L << 53) >> random.nextInt(50));
      assertThat(RateChange.rounded(new BigFraction(numerator, denominator)))
          .isEqualTo((double) numerator / denominator);
    }
  }

  @Test
  void aPeriodWithoutOutletsHasNoRate() {
    assertThatThrownBy(() -> RateChange.between(Map.of(), Map.of("a", new Count(1, 2))))
        .hasMessage("a period without outlets has no rate");
    assertThatThrownBy(() -> new Count(0, 0)).hasMessageContaining("absent");
  }

  /** Up to twelve outlets of twenty; what is counted may be negative, as sentiment is. */
  private static Map<String, Count> period(Random random) {
    Map<String, Count> period = new HashMap<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      String outlet = "outlet " + random.nextInt(20);
      period.put(outlet, new Count(random.nextInt(-500, 500), random.nextInt(1, 1_000)));
    }
    return period;
  }
}
