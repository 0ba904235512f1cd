package dateline.network;

/**
 * The curves of a network, of additions and multiplications alone: the same on every machine, which
 * {@link Math#tanh} need not be, and many times faster.
 */
public final class Curves {
  /** Beyond it the curve is flat to seven digits. */
  private static final float FLAT = 7.9f;

  private Curves() {}

  /**
   * Replaces the values of a range by their hyperbolic tangents, within 1e-5: a continued fraction
   * (Lambert 1770), cut after its ninth term.
   */
  public static void tanh(float[] values, int from, int to) {
    for (int i = from; i < to; i++) {
      float x = Math.max(-FLAT, Math.min(FLAT, values[i]));
      float s = x * x;
      float over = 34459425 + s * (4729725 + s * (135135 + s * (990 + s)));
      float under = 34459425 + s * (16216200 + s * (945945 + s * (13860 + s * 45)));
      values[i] = Math.max(-1, Math.min(1, x * over / under));
    }
  }

  /** Replaces the values of a range by 1 / (1 + exp(-x)). */
  public static void logistic(float[] values, int from, int to) {
    for (int i = from; i < to; i++) {
      values[i] *= 0.5f;
    }
    tanh(values, from, to);
    for (int i = from; i < to; i++) {
      values[i] = 0.5f + 0.5f * values[i];
    }
  }
}
