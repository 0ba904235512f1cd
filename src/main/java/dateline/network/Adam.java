package dateline.network;

/**
 * One step of learning (Kingma and Ba 2015), the same on every machine.
 *
 * @param rate how far a number moves at most, or nearly
 * @param means what the means of the gradients so far lack, as a factor
 * @param squares what the means of their squares so far lack
 */
public record Adam(float rate, float means, float squares) {
  static final float MEAN = 0.9f;
  static final float SQUARE = 0.999f;
  static final float LEAST = 1e-6f;

  /** A step, counted from 1. */
  public static Adam step(int number, float rate) {
    return new Adam(rate, lack(MEAN, number), lack(SQUARE, number));
  }

  private static float lack(float share, int number) {
    return (float) (1 / (1 - StrictMath.pow(share, number)));
  }
}
