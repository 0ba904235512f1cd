package dateline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AssociationTest {

  @Test
  void npmiIsOneWhenTwoNeverOccurApart() {
    assertThat(Association.npmi(5, 5, 5, 100)).isCloseTo(1, within(1e-12));
  }

  @Test
  void npmiIsZeroWhenIndependent() {
    assertThat(Association.npmi(10, 20, 50, 100)).isCloseTo(0, within(1e-12));
    assertThat(Association.expected(20, 50, 100)).isEqualTo(10);
  }

  @Test
  void npmiIsNegativeWhenTwoAvoidEachOther() {
    assertThat(Association.npmi(1, 50, 50, 100)).isCloseTo(-0.699, within(0.001));
  }

  @Test
  void npmiOfTwoThatAreEverywhereSaysNothing() {
    assertThat(Association.npmi(100, 100, 100, 100)).isZero();
  }
}
