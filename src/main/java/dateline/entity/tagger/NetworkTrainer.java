package dateline.entity.tagger;

import dateline.network.Adam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains a {@link Network} that stands beside a linear chain. */
final class NetworkTrainer {
  /**
   * What the linear chain's scores count beside the network's, of which one is a factor of e in how
   * likely a label is.
   */
  private static final float LINEAR = 0.05f;

  private static final float ROW_RATE = 0.02f;
  private static final float RATE = 0.002f;

  /** Rates fall with what is left to read, but not below this share. */
  private static final float LAST_RATE = 0.02f;

  /** Sentences that a step of all but the rows is for. */
  private static final int STEP = 16;

  /** A longer sentence is seldom one. */
  private static final int LONGEST = 150;

  private static final float DROPPED_SUMS = 0.1f;
  private static final float DROPPED_FEATURES = 0.1f;

  /** The word itself is left out more often, so that what it is like is learnt too. */
  private static final float DROPPED_WORDS = 0.2f;

  private final WordReader reader;
  private final Random random;
  private final LearningNetwork network;
  private int steps;

  private NetworkTrainer(WordReader reader, long seed) {
    this.reader = reader;
    random = new Random(seed);
    network = new LearningNetwork(DROPPED_SUMS, random);
  }

  /** Reads the examples so many times, each time in another order. */
  static Network train(List<Example> examples, WordReader reader, int rounds, long seed) {
    NetworkTrainer trainer = new NetworkTrainer(reader, seed);
    List<Example> order = new ArrayList<>(examples);
    order.removeIf(example -> example.words().size() > LONGEST);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, trainer.random);
      trainer.learn(order, round, rounds);
    }
    return trainer.network.network(1 / LINEAR);
  }

  private void learn(List<Example> order, int round, int rounds) {
    for (int i = 0; i < order.size(); i++) {
      float left = 1 - (round + (float) i / order.size()) / rounds;
      float share = Math.max(left, LAST_RATE);
      Example example = order.get(i);
      network.learn(features(example), Labels.allowed(example), ROW_RATE * share);
      if ((i + 1) % STEP == 0) {
        network.move(Adam.step(++steps, RATE * share));
      }
    }
  }

  /** Of each word the rows that it is read with this time. */
  private int[][] features(Example example) {
    Word[] words = reader.sentence(example.words());
    int[][] features = new int[words.length][];
    for (int word = 0; word < words.length; word++) {
      features[word] = kept(words[word].rows[Word.HERE]);
    }
    return features;
  }

  private int[] kept(int[] features) {
    int[] kept = new int[features.length];
    int count = 0;
    for (int i = 0; i < features.length; i++) {
      if (random.nextFloat() >= dropped(i)) {
        kept[count++] = Network.row(features[i]);
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static float dropped(int feature) {
    return switch (feature) {
      case WordReader.ALWAYS -> 0;
      case WordReader.LOWER, WordReader.WRITTEN -> DROPPED_WORDS;
      default -> DROPPED_FEATURES;
    };
  }
}
