package dateline.entity.tagger;

import static dateline.entity.tagger.Network.STATES;

import dateline.network.Adam;
import dateline.network.Curves;
import dateline.network.Parameters;

/** The units that read a sentence in one direction, as they learn. */
final class RecurrentUnits {
  private final int direction;
  private final int news;
  private final int gate;
  private final Parameters recurrence = new Parameters(new float[STATES]);
  private final float[] nothing = new float[STATES];
  private float[][] gates = new float[0][];
  private float[][] memories = new float[0][];

  /** Units of a direction, 0 for forwards, 1 for backwards. */
  RecurrentUnits(int direction) {
    this.direction = direction;
    news = Network.news(direction);
    gate = news + STATES;
  }

  float[] recurrence() {
    return recurrence.values();
  }

  private int word(int step, int words) {
    return direction == 0 ? step : words - 1 - step;
  }

  /** Reads what the words contribute and writes the direction's half of the states. */
  void read(float[][] inputs, int words, float[][] states) {
    reserve(words);
    float[] before = nothing;
    for (int step = 0; step < words; step++) {
      int word = word(step, words);
      read(inputs[word], before, gates[word], memories[word]);
      before = memories[word];
      System.arraycopy(before, 0, states[word], direction * STATES, STATES);
      Curves.tanh(states[word], direction * STATES, (direction + 1) * STATES);
    }
  }

  private void reserve(int words) {
    if (gates.length < words) {
      gates = new float[words][STATES];
      memories = new float[words][STATES];
    }
  }

  private void read(float[] inputs, float[] before, float[] gates, float[] memory) {
    for (int i = 0; i < STATES; i++) {
      gates[i] = inputs[gate + i] + recurrence.values()[i] * before[i];
    }
    Curves.logistic(gates, 0, STATES);
    for (int i = 0; i < STATES; i++) {
      memory[i] = gates[i] * before[i] + (1 - gates[i]) * inputs[news + i];
    }
  }

  /** Adds to the gradient, and to what the loss grows by for each input, the states' part. */
  void learn(
      float[][] inputs, int words, float[][] states, float[][] stateLoss, float[][] inputLoss) {
    float[] memoryLoss = new float[STATES];
    for (int step = words - 1; step >= 0; step--) {
      int word = word(step, words);
      float[] before = step == 0 ? nothing : memories[word(step - 1, words)];
      for (int i = 0; i < STATES; i++) {
        float state = states[word][direction * STATES + i];
        memoryLoss[i] += stateLoss[word][direction * STATES + i] * (1 - state * state);
      }
      learn(inputs[word], before, gates[word], memoryLoss, inputLoss[word]);
    }
  }

  private void learn(
      float[] inputs, float[] before, float[] gates, float[] memoryLoss, float[] inputLoss) {
    float[] hearing = recurrence.values();
    float[] gradient = recurrence.gradient();
    for (int i = 0; i < STATES; i++) {
      float loss = memoryLoss[i];
      float gateLoss = loss * (before[i] - inputs[news + i]) * gates[i] * (1 - gates[i]);
      inputLoss[news + i] += loss * (1 - gates[i]);
      inputLoss[gate + i] += gateLoss;
      gradient[i] += gateLoss * before[i];
      memoryLoss[i] = loss * gates[i] + gateLoss * hearing[i];
    }
  }

  void move(Adam step) {
    recurrence.move(step);
  }
}
