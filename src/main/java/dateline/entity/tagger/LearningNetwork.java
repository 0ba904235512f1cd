package dateline.entity.tagger;

import static dateline.entity.tagger.Network.DIRECTIONS;
import static dateline.entity.tagger.Network.INPUTS;
import static dateline.entity.tagger.Network.PARTS;
import static dateline.entity.tagger.Network.STATES;
import static dateline.entity.tagger.Network.SUMS;
import static dateline.entity.tagger.Network.WIDTH;

import dateline.network.Adam;
import dateline.network.Floats;
import dateline.network.LearningMatrix;
import dateline.network.Parameters;
import dateline.network.SmallRows;
import java.util.Arrays;
import java.util.Random;

/** A {@link Network} as it learns, sentence by sentence. */
final class LearningNetwork {
  /** Gates begin half open to what was, and a word's own sums above 0: else none would learn. */
  private static final float FIRST_GATE = 0.5f;

  private static final float FIRST_SUM = 0.1f;
  private static final float LEAST_SPREAD = 1e-4f;

  private final float[] rows = new float[Network.ROWS * WIDTH];
  private final float[] rowSquares = new float[Network.ROWS];
  private final LearningMatrix inputs;
  private final Parameters inputBias = new Parameters(firstBias());
  private final RecurrentUnits[] units = {new RecurrentUnits(0), new RecurrentUnits(1)};
  private final LearningMatrix sums;
  private final LearningMatrix labels;
  private final Parameters labelBias = new Parameters(new float[Labels.COUNT]);
  private final Parameters transitions = new Parameters(new float[Labels.COUNT * Labels.COUNT]);
  private final Likelihoods likelihoods = new Likelihoods();
  private final Activations values = new Activations();
  private final Activations losses = new Activations();
  private final Random random;
  private final float dropped;

  /**
   * A network that knows nothing.
   *
   * @param dropped the share of the sums that each sentence is read without
   */
  LearningNetwork(float dropped, Random random) {
    this.dropped = dropped;
    this.random = random;
    inputs = new LearningMatrix(INPUTS, WIDTH, random);
    sums = new LearningMatrix(SUMS, DIRECTIONS * STATES, random);
    labels = new LearningMatrix(Labels.COUNT, SUMS, random);
  }

  private static float[] firstBias() {
    float[] bias = new float[INPUTS];
    for (int direction = 0; direction < DIRECTIONS; direction++) {
      int gate = Network.news(direction) + STATES;
      Arrays.fill(bias, gate, gate + STATES, FIRST_GATE);
    }
    Arrays.fill(bias, PARTS + SUMS, PARTS + 2 * SUMS, FIRST_SUM);
    return bias;
  }

  /**
   * Reads a sentence, learns its rows and adds to the gradient of all else.
   *
   * @param features of each word the rows that it is read with
   * @param allowed of each word the labels that are right, as bits
   * @param rate by which rows move (Adagrad, Duchi et al. 2011, one for each row)
   */
  void learn(int[][] features, int[] allowed, float rate) {
    int words = features.length;
    values.clear(words);
    losses.clear(words);
    read(features);
    likelihoods.addLoss(values.labels, words, allowed, transitions, losses.labels);
    for (int word = 0; word < words; word++) {
      add(losses.labels[word], labelBias.gradient(), 0);
      labels.learn(values.sums[word], losses.labels[word], losses.sums[word]);
      learnSums(word, words);
    }
    for (RecurrentUnits direction : units) {
      direction.learn(values.inputs, words, values.states, losses.states, losses.inputs);
    }
    for (int word = 0; word < words; word++) {
      add(losses.inputs[word], inputBias.gradient(), 0);
      inputs.learn(values.words[word], losses.inputs[word], losses.words[word]);
    }
    for (int word = 0; word < words; word++) {
      moveRows(features[word], losses.words[word], rate);
    }
  }

  private void read(int[][] features) {
    int words = features.length;
    for (int word = 0; word < words; word++) {
      for (int row : features[word]) {
        add(rows, row * WIDTH, values.words[word]);
      }
      add(inputBias.values(), values.inputs[word], 0);
      inputs.addProduct(values.words[word], values.inputs[word]);
    }
    for (RecurrentUnits direction : units) {
      direction.read(values.inputs, words, values.states);
    }
    for (int word = 0; word < words; word++) {
      sum(word, words);
      add(labelBias.values(), values.labels[word], 0);
      labels.addProduct(values.sums[word], values.labels[word]);
    }
  }

  private void sum(int word, int words) {
    float[] sum = values.sums[word];
    for (int near = Math.max(0, word - 1); near <= Math.min(word + 1, words - 1); near++) {
      add(values.inputs[near], part(near, word), sum);
    }
    sums.addProduct(values.states[word], sum);
    for (int i = 0; i < SUMS; i++) {
      boolean kept = random.nextFloat() >= dropped;
      sum[i] = kept ? Math.max(0, sum[i]) / (1 - dropped) : 0;
    }
  }

  private void learnSums(int word, int words) {
    float[] loss = losses.sums[word];
    for (int i = 0; i < SUMS; i++) {
      loss[i] = values.sums[word][i] > 0 ? loss[i] / (1 - dropped) : 0;
    }
    for (int near = Math.max(0, word - 1); near <= Math.min(word + 1, words - 1); near++) {
      add(loss, losses.inputs[near], part(near, word));
    }
    sums.learn(values.states[word], loss, losses.states[word]);
  }

  /** Where among what a word contributes its part in the sums of one near it is. */
  private static int part(int near, int word) {
    return PARTS + (near - word + 1) * SUMS;
  }

  private static void add(float[] vector, float[] sum, int from) {
    for (int i = 0; i < vector.length; i++) {
      sum[from + i] += vector[i];
    }
  }

  private static void add(float[] vector, int from, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[from + i];
    }
  }

  private void moveRows(int[] features, float[] loss, float rate) {
    float square = 0;
    for (float part : loss) {
      square += part * part;
    }
    for (int row : features) {
      rowSquares[row] += square / WIDTH;
      float factor = rate / ((float) Math.sqrt(rowSquares[row]) + LEAST_SPREAD);
      for (int i = 0; i < WIDTH; i++) {
        rows[row * WIDTH + i] -= factor * loss[i];
      }
    }
  }

  /** Moves all but the rows against the gradient. */
  void move(Adam step) {
    inputs.move(step);
    inputBias.move(step);
    for (RecurrentUnits direction : units) {
      direction.move(step);
    }
    sums.move(step);
    labels.move(step);
    labelBias.move(step);
    transitions.move(step);
  }

  /** What it has learnt, its scores times a factor. */
  Network network(float factor) {
    return new Network(
        SmallRows.of(rows, WIDTH),
        inputs.matrix(),
        inputBias.values().clone(),
        recurrence(),
        sums.matrix(),
        labels.matrix().times(factor),
        Floats.times(factor, labelBias.values()),
        Floats.times(factor, transitions.values()));
  }

  private float[] recurrence() {
    float[] both = Arrays.copyOf(units[0].recurrence(), DIRECTIONS * STATES);
    System.arraycopy(units[1].recurrence(), 0, both, STATES, STATES);
    return both;
  }
}
