package dateline.measure.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {

  @Test
  void npmiIsOneWhenTwoNeverOccurApart() {
    assertThat(new Association(5, 5, 5, 100).npmi()).isCloseTo(1, within(1e-12));
  }

  @Test
  void npmiIsZeroWhenIndependent() {
    Association independent = new Association(10, 20, 50, 100);
    assertThat(independent.expected()).isEqualTo(10);
    assertThat(independent.npmi()).isZero();
    assertThat(independent.logLikelihoodRatio()).isZero();
    assertThat(independent.signedRoot()).isZero();
  }

  @Test
  void npmiIsNegativeWhenTwoAvoidEachOther() {
    assertThat(new Association(1, 50, 50, 100).npmi()).isCloseTo(-0.699, within(0.001));
    assertThat(new Association(1, 50, 50, 100).signedRoot()).isNegative();
    assertThat(new Association(0, 50, 50, 100).npmi()).isEqualTo(-1);
  }

  @Test
  void ofWhatIsEverywhereOrNowhereNothingIsSaid() {
    assertNothingIsSaid(new Association(100, 100, 100, 100));
    assertNothingIsSaid(new Association(5, 100, 5, 100));
    assertNothingIsSaid(new Association(0, 0, 5, 100));
    assertNothingIsSaid(new Association(0, 0, 0, 1));
  }

  private static void assertNothingIsSaid(Association pair) {
    assertThat(pair.npmi()).isZero();
    assertThat(pair.logLikelihoodRatio()).isZero();
    assertThat(pair.signedRoot()).isZero();
    assertThat(pair.pValue()).isEqualTo(1);
  }

  /** Bigrams that Dunning (1993) tells of 31,777 words. */
  @ParameterizedTest
  @CsvSource({
    "the swiss,     110, 2442, 111, 29114, 270.72",
    "can be,         29,   13, 123, 31612, 263.90",
    "previous year,  31,   23, 139, 31584, 256.84",
    "mineral water,  10,    0,   3, 31764, 167.23",
  })
  void logLikelihoodRatioIsThatOfDunning(
      String words, long both, long onlyA, long onlyB, long neither, double ratio) {
    Association pair =
        new Association(both, both + onlyA, both + onlyB, both + onlyA + onlyB + neither);
    assertThat(pair.logLikelihoodRatio()).as(words).isCloseTo(ratio, within(0.005));
  }

  /** Fisher (1935): one who tells four cups of eight, three of them rightly, has shown little. */
  @Test
  void pValueIsThatOfTheTeaTasting() {
    assertThat(new Association(4, 4, 4, 8).pValue()).isCloseTo(1 / 70.0, within(1e-15));
    assertThat(new Association(3, 4, 4, 8).pValue()).isCloseTo(17 / 70.0, within(1e-15));
    assertThat(new Association(0, 4, 4, 8).pValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"3, 5, 20", "40, 70, 100", "300, 500, 2000", "1000, 20000, 1000000", "7, 9, 12"})
  void theMoreArticlesNameBothTheSmallerThePValue(long a, long b, long all) {
    double before = 1;
    for (long both = Math.max(0, a + b - all); both <= Math.min(a, b); both++) {
      double p = new Association(both, a, b, all).pValue();
      // Near 1 and below what a double tells, steps are lost.
      if (before < 1 - 1e-12 && before > Double.MIN_VALUE) {
        assertThat(p).isLessThan(before);
      }
      assertThat(p).isBetween(Double.MIN_VALUE, before);
      before = p;
    }
  }

  @Test
  void pValueIsNeverZero() {
    assertThat(new Association(5_000_000, 5_000_000, 5_000_000, 10_000_000).pValue())
        .isEqualTo(Double.MIN_VALUE);
  }

  @Test
  void moreMayNameOneOrTheOtherThanThereAreArticles() {
    Association near = new Association(2, 7, 6, 10);
    assertThat(near.expected()).isEqualTo(4.2);
    assertThat(near.npmi()).isNegative();
    assertThat(near.pValue()).isEqualTo(1);
    assertThat(near.logLikelihoodRatio())
        .isEqualTo(new Association(2, 7, 6, 11).logLikelihoodRatio());
    assertThat(new Association(2, 7, 3, 5).all()).isEqualTo(7);
  }

  @Test
  void whatCannotBeCountedIsRefused() {
    assertThatThrownBy(() -> new Association(3, 2, 5, 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("both 3, a 2, b 5, all 10");
    assertThatThrownBy(() -> new Association(-1, 2, 5, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Association(0, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Association(1, 2, 5, 3_000_000_001L))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
