package dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternTableTest {
  private static final String TEXT = "Brod said no.";
  private static final Label LABEL = label(new Span(0, 4));

  private final List<Pair> pairs = new ArrayList<>();

  private static Label label(Span... source) {
    return new Label(
        Pieces.of(TEXT, List.of(source)), Pieces.of(TEXT, List.of(new Span(5, 9))), Pieces.NONE);
  }

  /** Guesses of a pattern at a place that has this label. */
  private void add(int times, String pattern, Label label) {
    Guess guess = new Guess(LABEL, "report", pattern, 0.75);
    for (int i = 0; i < times; i++) {
      pairs.add(new Pair(TEXT, label, guess));
    }
  }

  @Test
  void countsCueAndSourceTogether() {
    add(2, "shared", LABEL);
    add(1, "shared", Label.NONE);
    add(1, "shared", label());
    assertThat(PatternTable.of(pairs).write()).endsWith("confidence\n*\t4\t2\t0.500\n");
  }

  @Test
  void rarePatternsHaveNoLineAndOthersLeanToTheWiderOne() {
    add(20, "shared/that", LABEL);
    add(15, "shared/quote", Label.NONE);
    add(5, "passive", LABEL);
    assertThat(PatternTable.of(pairs).write())
        .endsWith("confidence\n*\t40\t25\t0.625\nshared\t35\t20\t0.583\n");
  }

  @Test
  void whatWasNotFoundHasNoPattern() {
    add(1, "shared", LABEL);
    pairs.add(new Pair(TEXT, LABEL, Guess.NONE));
    assertThat(PatternTable.of(pairs).write()).endsWith("*\t1\t1\t1.000\n");
  }

  @Test
  void calibrationComparesConfidenceWithTruth() {
    add(3, "shared", LABEL);
    add(1, "shared", Label.NONE);
    Calibration calibration = Calibration.of(pairs);
    assertThat(calibration.bands()).containsExactly(new Calibration.Band(0.7, 0.8, 4, 0.75, 0.75));
    assertThat(calibration.brier()).isEqualTo((3 * 0.25 * 0.25 + 0.75 * 0.75) / 4);
  }
}
