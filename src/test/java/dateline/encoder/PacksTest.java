package dateline.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacksTest {
  /** Places of rows of these lengths, pack by pack. */
  private static List<List<Integer>> packs(int... lengths) {
    return Packs.of(Arrays.stream(lengths).mapToObj(PacksTest::row).toList());
  }

  private static PieceRow row(int length) {
    return new PieceRow(new int[length], new int[length], new int[length]);
  }

  @Test
  void rowsOfAboutOneLengthAreReadTogether() {
    assertThat(packs(40, 10, 44, 12, 11)).containsExactly(List.of(1, 4, 3), List.of(0, 2));
  }

  @Test
  void noPackHasMorePiecesThanTheMostFilledUpToItsLongestRow() {
    assertThat(packs(48, 48, 48)).containsExactly(List.of(0, 1), List.of(2));
    assertThat(packs(32, 32, 33)).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void aRowThatIsLongerIsReadAlone() {
    assertThat(packs(500, 3, 500)).containsExactly(List.of(1), List.of(0), List.of(2));
  }

  @Test
  void rowsOfOneLengthKeepTheirOrder() {
    assertThat(packs(5, 5, 5)).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void noRowsAreNoPacks() {
    assertThat(packs()).isEmpty();
  }
}
