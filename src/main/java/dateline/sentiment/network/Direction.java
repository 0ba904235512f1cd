package dateline.sentiment.network;

import dateline.network.Curves;
import dateline.network.Floats;
import dateline.network.Matrix;
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
    input.addProduct(vector, 0, vector.length, sum);
    return sum;
  }

  float[] inputBias() {
    return inputBias;
  }

  /** Numbers of a state. */
  int hidden() {
    return hidden;
  }

  /** Numbers of all gates. */
  int gates() {
    return GATES * hidden;
  }

  /**
   * From one state to the next.
   *
   * @param word what it contributes to the gates
   * @param writing what the way it is written contributes
   * @param before holds the state before
   * @param next where the next one comes
   * @param at where a state of this direction begins in both
   * @param gates {@link #gates()} numbers to reckon with
   */
  void step(float[] word, float[] writing, float[] before, float[] next, int at, float[] gates) {
    System.arraycopy(recurrentBias, 0, gates, 0, gates.length);
    recurrent.addProduct(before, at, hidden, gates);
    int update = hidden;
    int fresh = 2 * hidden;
    for (int i = 0; i < fresh; i++) {
      gates[i] += word[i] + writing[i];
    }
    Curves.logistic(gates, 0, fresh);
    for (int i = 0; i < hidden; i++) {
      gates[fresh + i] = word[fresh + i] + writing[fresh + i] + gates[i] * gates[fresh + i];
    }
    Curves.tanh(gates, fresh, fresh + hidden);
    for (int i = 0; i < hidden; i++) {
      next[at + i] = gates[fresh + i] + gates[update + i] * (before[at + i] - gates[fresh + i]);
    }
  }
}
