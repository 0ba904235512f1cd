package dateline.entity.tagger;

import java.util.Arrays;

/** Numbers of each word of a sentence at each layer of a network: values, or the loss by them. */
final class Activations {
  float[][] words = new float[0][];
  float[][] inputs = new float[0][];
  float[][] states = new float[0][];
  float[][] sums = new float[0][];
  float[][] labels = new float[0][];

  /** Makes all numbers of so many words 0. */
  void clear(int count) {
    if (words.length < count) {
      words = new float[count][Network.WIDTH];
      inputs = new float[count][Network.INPUTS];
      states = new float[count][Network.DIRECTIONS * Network.STATES];
      sums = new float[count][Network.SUMS];
      labels = new float[count][Labels.COUNT];
    }
    for (int word = 0; word < count; word++) {
      Arrays.fill(words[word], 0);
      Arrays.fill(inputs[word], 0);
      Arrays.fill(states[word], 0);
      Arrays.fill(sums[word], 0);
      Arrays.fill(labels[word], 0);
    }
  }
}
