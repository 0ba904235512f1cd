package dateline.sentiment.network;

import java.io.DataInputStream;
import java.io.IOException;

/** How much each state matters for the target's (Bahdanau et al. 2015). */
final class Attention {
  private static final int KEYS = 32;

  private final int width;
  private final Matrix key;
  private final float[] bias;
  private final float[] attend;

  private Attention(int width, Matrix key, float[] bias, float[] attend) {
    this.width = width;
    this.key = key;
    this.bias = bias;
    this.attend = attend;
  }

  /** Of states of a width. */
  static Attention read(DataInputStream in, int width) throws IOException {
    Matrix key = Matrix.read(in, KEYS, 2 * width);
    float[] bias = Floats.read(in, KEYS);
    return new Attention(width, key, bias, Floats.read(in, KEYS));
  }

  /**
   * Writes the weighted mean of states.
   *
   * @param count how many states there are
   * @param target the target's place among them
   * @param mean as wide as a state, at an offset of {@code out}
   */
  void write(float[] states, int count, int target, float[] out, int mean) {
    float[] base = bias.clone();
    key.addProduct(states, target * width, width, width, base);
    double[] weights = new double[count];
    double most = Double.NEGATIVE_INFINITY;
    float[] keys = new float[KEYS];
    for (int i = 0; i < count; i++) {
      System.arraycopy(base, 0, keys, 0, KEYS);
      key.addProduct(states, i * width, width, 0, keys);
      Curves.tanh(keys, 0, KEYS);
      for (int k = 0; k < KEYS; k++) {
        weights[i] += attend[k] * keys[k];
      }
      most = Math.max(most, weights[i]);
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      weights[i] = StrictMath.exp(weights[i] - most);
      sum += weights[i];
    }
    for (int i = 0; i < count; i++) {
      float weight = (float) (weights[i] / sum);
      for (int k = 0; k < width; k++) {
        out[mean + k] += weight * states[i * width + k];
      }
    }
  }
}
