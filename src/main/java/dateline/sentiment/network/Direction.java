package dateline.sentiment.network;

import java.io.DataInputStream;
import java.io.IOException;

/** A layer of gated recurrent units (Cho et al. 2014) that reads words in one direction. */
final class Direction {
  private static final int GATES = 3;

  private final int hidden;
  private final Matrix input;
  private final Matrix recurrent;
  private final float[] inputBias;
  private final float[] recurrentBias;

  private Direction(
      int hidden, Matrix input, Matrix recurrent, float[] inputBias, float[] recurrentBias) {
    this.hidden = hidden;
    this.input = input;
    this.recurrent = recurrent;
    this.inputBias = inputBias;
    this.recurrentBias = recurrentBias;
  }

  /** Reads gates in the order reset, update, new. */
  static Direction read(DataInputStream in, int width, int hidden) throws IOException {
    Matrix input = Matrix.read(in, GATES * hidden, width);
    Matrix recurrent = Matrix.read(in, GATES * hidden, hidden);
    float[] inputBias = Floats.read(in, GATES * hidden);
    return new Direction(hidden, input, recurrent, inputBias, Floats.read(in, GATES * hidden));
  }

  /** What a vector contributes to the gates, whatever stands around it. */
  float[] projected(float[] vector) {
    float[] sum = new float[GATES * hidden];
    input.addProduct(vector, 0, vector.length, 0, sum);
    return sum;
  }

  float[] inputBias() {
    return inputBias;
  }

  /** Numbers of a state. */
  int hidden() {
    return hidden;
  }

  /** Numbers that {@link #step} needs as scratch. */
  int gates() {
    return GATES * hidden;
  }

  /**
   * From one state to the next.
   *
   * @param read what the word contributes, changed by this
   * @param states where the states are
   * @param before offset of the state before; negative for none
   * @param next offset at which to write the next one
   * @param scratch {@link #gates()} numbers
   */
  void step(float[] read, float[] states, int before, int next, float[] scratch) {
    System.arraycopy(recurrentBias, 0, scratch, 0, scratch.length);
    if (before >= 0) {
      recurrent.addProduct(states, before, hidden, 0, scratch);
    }
    int update = hidden;
    int fresh = 2 * hidden;
    for (int i = 0; i < fresh; i++) {
      read[i] += scratch[i];
    }
    Curves.logistic(read, 0, fresh);
    for (int i = 0; i < hidden; i++) {
      read[fresh + i] += read[i] * scratch[fresh + i];
    }
    Curves.tanh(read, fresh, fresh + hidden);
    for (int i = 0; i < hidden; i++) {
      float old = before >= 0 ? states[before + i] : 0;
      states[next + i] = read[fresh + i] + read[update + i] * (old - read[fresh + i]);
    }
  }
}
