package dateline.measure.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.measure.Interval;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** On 400 tables that were reckoned without rounding (src/test/python/pair_statistics.py). */
class PairStatisticsTest {
  private static final double NEAR = 1e-9;

  /** What lies below is told only to be so. */
  private static final double TINY = 1e-300;

  @ParameterizedTest
  @CsvFileSource(
      resources = "/dateline/measure/pair/tables.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      encoding = "UTF-8")
  void agreesWithExactArithmetic(
      long both,
      long a,
      long b,
      long all,
      double expected,
      double npmi,
      double ratio,
      double pValue,
      double low,
      double high) {
    Association pair = new Association(both, a, b, all);
    same(pair.expected(), expected);
    same(pair.npmi(), npmi);
    same(pair.logLikelihoodRatio(), ratio);
    same(pair.signedRoot(), both < expected ? -Math.sqrt(ratio) : Math.sqrt(ratio));
    if (pValue < TINY) {
      assertThat(pair.pValue()).isPositive().isLessThan(TINY);
    } else {
      same(pair.pValue(), pValue);
    }
    Interval share = pair.share();
    assertThat(share.low()).isCloseTo(low, within(NEAR * high));
    same(share.high(), high);
  }

  private static void same(double ours, double exact) {
    assertThat(ours).isCloseTo(exact, Percentage.withPercentage(NEAR * 100));
  }
}
