package dateline.evaluate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether the finder is as sure as it is right.
 *
 * @param brier mean squared difference of confidence and truth: 0 at best, the variance of what is
 *     right for who says the same of all
 */
record Calibration(double brier, List<Band> bands) {
  /** Where the bands end. */
  private static final List<Double> ENDS = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0);

  /**
   * Guesses that the finder was about as sure of.
   *
   * @param said mean confidence
   * @param right share that was right
   */
  record Band(double from, double to, int found, double said, double right) {}

  /** Of guesses, right and wrong. */
  static Calibration of(List<Pair> pairs) {
    List<Pair> found = pairs.stream().filter(pair -> !pair.found().isNone()).toList();
    List<Band> bands = new ArrayList<>();
    double from = 0;
    for (double to : ENDS) {
      Band band = band(from, to, found);
      if (band.found > 0) {
        bands.add(band);
      }
      from = to;
    }
    double squares = found.stream().mapToDouble(Calibration::square).sum();
    return new Calibration(squares / Math.max(1, found.size()), bands);
  }

  private static Band band(double from, double to, List<Pair> found) {
    List<Pair> inside = new ArrayList<>();
    for (Pair pair : found) {
      double confidence = pair.guess().confidence();
      if (confidence <= to && (confidence > from || from == 0)) {
        inside.add(pair);
      }
    }
    double said = inside.stream().mapToDouble(pair -> pair.guess().confidence()).sum();
    double right = inside.stream().filter(Pair::isRight).count();
    int size = inside.size();
    return new Band(from, to, size, said / Math.max(1, size), right / Math.max(1, size));
  }

  private static double square(Pair pair) {
    double error = pair.guess().confidence() - (pair.isRight() ? 1 : 0);
    return error * error;
  }

  void print(PrintWriter out) {
    out.printf("%-16s %9s %9s %9s%n", "confidence", "said", "right", "found");
    for (Band band : bands) {
      out.printf(
          Locale.ROOT,
          "%.2f to %.2f     %9.1f %9.1f %,9d%n",
          band.from,
          band.to,
          100 * band.said,
          100 * band.right,
          band.found);
    }
    out.printf(Locale.ROOT, "Brier score %.4f%n", brier);
  }
}
