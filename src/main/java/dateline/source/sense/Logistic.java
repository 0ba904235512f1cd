package dateline.source.sense;

/** Logistic regression by steps that shrink where much was learnt (AdaGrad, Duchi 2011). */
final class Logistic {
  private static final double STEP = 0.15;
  private static final double FIRST = 0.01;
  private static final double DECAY = 1e-5;

  private final float[] weights = new float[Context.COUNT];
  private final float[] squares = new float[Context.COUNT];

  float[] weights() {
    return weights;
  }

  double probability(int[] rows) {
    double sum = 0;
    for (int row : rows) {
      sum += weights[row];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  void learn(int[] rows, boolean positive) {
    double error = probability(rows) - (positive ? 1 : 0);
    for (int row : rows) {
      squares[row] += (float) (error * error);
      double step = STEP * error / Math.sqrt(squares[row] + FIRST);
      weights[row] -= (float) (step + DECAY * weights[row]);
    }
  }
}
