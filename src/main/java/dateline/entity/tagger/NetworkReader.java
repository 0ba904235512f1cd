package dateline.entity.tagger;

import static dateline.entity.tagger.Network.DIRECTIONS;
import static dateline.entity.tagger.Network.PARTS;
import static dateline.entity.tagger.Network.STATES;
import static dateline.entity.tagger.Network.SUMS;

import dateline.network.Curves;
import java.util.Arrays;

/** Reads sentences with a network, in both directions at once. Not for several threads at once. */
final class NetworkReader {
  private static final int BOTH = DIRECTIONS * STATES;

  private final Network network;

  /** Word after word. */
  private final float[] states;

  private final float[] memory = new float[BOTH];
  private final float[] news = new float[BOTH];
  private final float[] gates = new float[BOTH];
  private final float[] sums = new float[SUMS];
  private final int[] positive = new int[SUMS];

  /** A reader of sentences of at most so many words. */
  NetworkReader(Network network, int longest) {
    this.network = network;
    states = new float[longest * BOTH];
  }

  /** Adds what the sentence says to the scores of each label of each word that may be in a name. */
  void score(Word[] words, int[] allowed, float[][] scores) {
    read(words);
    for (int i = 0; i < words.length; i++) {
      if (Labels.mayName(allowed[i])) {
        score(words, i, scores[i]);
      }
    }
  }

  private void score(Word[] words, int i, float[] score) {
    for (int label = 0; label < Labels.COUNT; label++) {
      score[label] += network.labelBias[label];
    }
    network.labels.addProduct(sums, positive, sum(words, i), score);
  }

  private void read(Word[] words) {
    Arrays.fill(memory, 0);
    for (int i = 0; i < words.length; i++) {
      int back = words.length - 1 - i;
      take(network.inputs(words[i]), 0);
      take(network.inputs(words[back]), 1);
      step();
      System.arraycopy(memory, 0, states, i * BOTH, STATES);
      System.arraycopy(memory, STATES, states, back * BOTH + STATES, STATES);
    }
    Curves.tanh(states, 0, words.length * BOTH);
  }

  private void take(float[] inputs, int direction) {
    int from = Network.news(direction);
    System.arraycopy(inputs, from, news, direction * STATES, STATES);
    System.arraycopy(inputs, from + STATES, gates, direction * STATES, STATES);
  }

  /** Remembers the news as far as the gates let them in. */
  private void step() {
    for (int i = 0; i < BOTH; i++) {
      gates[i] += network.recurrence[i] * memory[i];
    }
    Curves.logistic(gates, 0, BOTH);
    for (int i = 0; i < BOTH; i++) {
      memory[i] = gates[i] * memory[i] + (1 - gates[i]) * news[i];
    }
  }

  /** The sums over the states at a word and the words near it; returns how many are positive. */
  private int sum(Word[] words, int i) {
    System.arraycopy(network.inputs(words[i]), PARTS + SUMS, sums, 0, SUMS);
    if (i > 0) {
      add(network.inputs(words[i - 1]), PARTS);
    }
    if (i + 1 < words.length) {
      add(network.inputs(words[i + 1]), PARTS + 2 * SUMS);
    }
    network.sums.addProduct(states, i * BOTH, BOTH, sums);
    int count = 0;
    for (int k = 0; k < SUMS; k++) {
      positive[count] = k;
      count += sums[k] > 0 ? 1 : 0;
    }
    return count;
  }

  private void add(float[] inputs, int at) {
    for (int k = 0; k < SUMS; k++) {
      sums[k] += inputs[at + k];
    }
  }
}
