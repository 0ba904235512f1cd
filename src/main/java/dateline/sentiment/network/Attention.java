package dateline.sentiment.network;

import dateline.network.Curves;
import dateline.network.Floats;
import dateline.network.Matrix;
import java.io.DataInputStream;
import java.io.IOException;

/** How much each state near a target matters for it (after Bahdanau et al. 2015). */
final class Attention {
  private static final int KEYS = 32;

  private final int reach;
  private final Matrix key;
  private final Matrix ask;
  private final float[] bias;
  private final float[][] places;
  private final float[] attend;

  private Attention(
      int reach, Matrix key, Matrix ask, float[] bias, float[][] places, float[] attend) {
    this.reach = reach;
    this.key = key;
    this.ask = ask;
    this.bias = bias;
    this.places = places;
    this.attend = attend;
  }

  /**
   * Of states of a width.
   *
   * @param reach how far from a target states matter
   */
  static Attention read(DataInputStream in, int width, int reach) throws IOException {
    Matrix key = Matrix.read(in, KEYS, width);
    Matrix ask = Matrix.read(in, KEYS, width);
    float[] bias = Floats.read(in, KEYS);
    float[][] places = Floats.readRows(in, 2 * reach + 1, KEYS);
    return new Attention(reach, key, ask, bias, places, Floats.read(in, KEYS));
  }

  /** What each state contributes to how much it matters, whatever the target is. */
  float[][] keys(float[][] states) {
    float[][] keys = new float[states.length][KEYS];
    for (int i = 0; i < states.length; i++) {
      key.addProduct(states[i], 0, states[i].length, keys[i]);
    }
    return keys;
  }

  /**
   * Writes the weighted mean of the states near a target.
   *
   * @param keys of all states
   * @param target its place among them
   * @param from the first state that is near, within reach
   * @param to behind the last one
   * @param mean where in {@code out}, which holds zeros there, it begins
   */
  void write(
      float[][] states, float[][] keys, int target, int from, int to, float[] out, int mean) {
    double[] weights = weights(states[target], keys, target, from, to);
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    for (int i = from; i < to; i++) {
      float weight = (float) (weights[i - from] / sum);
      float[] state = states[i];
      for (int k = 0; k < state.length; k++) {
        out[mean + k] += weight * state[k];
      }
    }
  }

  /** Of each state that is near; the most is 1. */
  private double[] weights(float[] asking, float[][] keys, int target, int from, int to) {
    float[] base = bias.clone();
    ask.addProduct(asking, 0, asking.length, base);
    double[] weights = new double[to - from];
    double most = Double.NEGATIVE_INFINITY;
    float[] found = new float[KEYS];
    for (int i = from; i < to; i++) {
      float[] place = places[i - target + reach];
      for (int k = 0; k < KEYS; k++) {
        found[k] = keys[i][k] + base[k] + place[k];
      }
      Curves.tanh(found, 0, KEYS);
      for (int k = 0; k < KEYS; k++) {
        weights[i - from] += attend[k] * found[k];
      }
      most = Math.max(most, weights[i - from]);
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(weights[i] - most);
    }
    return weights;
  }
}
