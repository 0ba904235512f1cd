package dateline.network;

/** Numbers that are learnt, and their gradient: what the loss grows by for each. */
public final class Parameters {
  private final float[] values;
  private final float[] gradient;
  private final float[] means;
  private final float[] squares;

  /** Numbers that begin at these, which it changes from now on. */
  public Parameters(float[] values) {
    this.values = values;
    gradient = new float[values.length];
    means = new float[values.length];
    squares = new float[values.length];
  }

  public float[] values() {
    return values;
  }

  /** To be added to, until the next step. */
  public float[] gradient() {
    return gradient;
  }

  /** Moves against the gradient and forgets it. */
  public void move(Adam step) {
    for (int i = 0; i < values.length; i++) {
      means[i] = Adam.MEAN * means[i] + (1 - Adam.MEAN) * gradient[i];
      squares[i] = Adam.SQUARE * squares[i] + (1 - Adam.SQUARE) * gradient[i] * gradient[i];
      float spread = (float) Math.sqrt(squares[i] * step.squares()) + Adam.LEAST;
      values[i] -= step.rate() * means[i] * step.means() / spread;
      gradient[i] = 0;
    }
  }
}
