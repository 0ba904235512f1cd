package dateline.entity.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns weights: the averaged structured perceptron of Collins (2002), "Discriminative training
 * methods for hidden Markov models". Where annotators did not mark a type, a word outside of names
 * may have a label of that type, and the best labels that agree with them are taken for theirs.
 */
final class Perceptron {
  private final Weights weights = new Weights();
  private final float[] rowTotals = new float[weights.rows.length];
  private final float[] transitionTotals = new float[weights.transitions.length];
  private final WordReader reader;
  private final Decoder decoder = new Decoder();
  private final int[] shared = new int[Rows.SHARED];
  private float[][] scores = new float[0][];
  private float time = 1;

  private Perceptron(WordReader reader) {
    this.reader = reader;
  }

  /** Reads the examples so many times, each time in another order. */
  static Weights train(List<Example> examples, WordReader reader, int rounds, long seed) {
    Perceptron perceptron = new Perceptron(reader);
    Random random = new Random(seed);
    List<Example> order = new ArrayList<>(examples);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      order.forEach(perceptron::learn);
    }
    return perceptron.averaged();
  }

  private void learn(Example example) {
    Word[] words = reader.sentence(example.words());
    boolean shouted = WordReader.isShouted(example.words());
    reserve(words.length);
    int[] any = Decoder.any(words.length);
    weights.score(words, reader, shouted, any, scores, false);
    int[] found = decoder.decode(scores, words.length, weights.transitions, any);
    int[] allowed = Labels.allowed(example);
    if (!agrees(found, allowed)) {
      int[] right = decoder.decode(scores, words.length, weights.transitions, allowed);
      correct(words, shouted, right, found);
    }
    time++;
  }

  private void reserve(int words) {
    if (scores.length < words) {
      scores = new float[words * 2][Labels.COUNT];
    }
  }

  private static boolean agrees(int[] found, int[] allowed) {
    for (int word = 0; word < found.length; word++) {
      if (!Decoder.isIn(allowed[word], found[word])) {
        return false;
      }
    }
    return true;
  }

  private void correct(Word[] words, boolean shouted, int[] right, int[] found) {
    for (int i = 0; i < words.length; i++) {
      boolean differs = right[i] != found[i];
      if (differs) {
        correct(words, i, shouted, right[i], found[i]);
      }
      if (i > 0 && (differs || right[i - 1] != found[i - 1])) {
        add(weights.transitions, transitionTotals, right[i - 1] * Labels.COUNT + right[i], 1);
        add(weights.transitions, transitionTotals, found[i - 1] * Labels.COUNT + found[i], -1);
      }
    }
  }

  private void correct(Word[] words, int i, boolean shouted, int right, int found) {
    for (int place = 0; place < Word.PLACES; place++) {
      Word word = Weights.at(words, i + place - Word.HERE, reader);
      if (word != null) {
        correct(word.rows[place], right, found);
      }
    }
    Rows.shared(words, i, reader, shouted, shared);
    correct(shared, right, found);
  }

  private void correct(int[] rows, int right, int found) {
    for (int row : rows) {
      add(weights.rows, rowTotals, row * Labels.COUNT + right, 1);
      add(weights.rows, rowTotals, row * Labels.COUNT + found, -1);
    }
  }

  private void add(float[] values, float[] totals, int at, float change) {
    values[at] += change;
    totals[at] += change * time;
  }

  private Weights averaged() {
    average(weights.rows, rowTotals);
    average(weights.transitions, transitionTotals);
    return weights;
  }

  private void average(float[] values, float[] totals) {
    for (int i = 0; i < values.length; i++) {
      values[i] -= totals[i] / time;
    }
  }
}
