package dateline.entity.tagger;

import dateline.network.Floats;
import dateline.network.Matrix;
import dateline.network.SmallRows;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a whole sentence says of each of its words: simple recurrent units (Lei et al. 2018) read
 * the words from both sides, and rectified sums over their states and the nearest words score the
 * labels. What depends on one word alone is reckoned once a word, so that a word in its sentence
 * costs two small products. Immutable.
 */
final class Network {
  static final int ROWS = 1 << 17;

  /** Numbers of a row, and of a word. */
  static final int WIDTH = 48;

  /** Numbers that each direction remembers. */
  static final int STATES = 48;

  static final int DIRECTIONS = 2;

  /** Rectified sums. */
  static final int SUMS = 64;

  /** Words that have a part in the sums of one: the word before, itself, the next. */
  static final int NEAR = 3;

  /**
   * Where a word's parts in the sums near it begin: behind the news and gates of each direction.
   */
  static final int PARTS = 2 * DIRECTIONS * STATES;

  /** What a word contributes. */
  static final int INPUTS = PARTS + NEAR * SUMS;

  /** Of each feature of a word; several features may share one. */
  private final SmallRows rows;

  /** By the sum of a word's rows what it contributes. */
  private final Matrix inputs;

  private final float[] inputBias;

  /** How far the gates hear each state before, direction after direction. */
  final float[] recurrence;

  /** The sums' part of the states. */
  final Matrix sums;

  /** The labels' scores by the rectified sums. */
  final Matrix labels;

  final float[] labelBias;

  /** What a label gains by the one before it. */
  final float[] transitions;

  Network(
      SmallRows rows,
      Matrix inputs,
      float[] inputBias,
      float[] recurrence,
      Matrix sums,
      Matrix labels,
      float[] labelBias,
      float[] transitions) {
    this.rows = rows;
    this.inputs = inputs;
    this.inputBias = inputBias;
    this.recurrence = recurrence;
    this.sums = sums;
    this.labels = labels;
    this.labelBias = labelBias;
    this.transitions = transitions;
  }

  /** Where a direction's news begin; its gates follow. */
  static int news(int direction) {
    return 2 * direction * STATES;
  }

  /** The row of a feature, by its row among the weights of the linear chain. */
  static int row(int feature) {
    return feature & ROWS - 1;
  }

  /** What a word contributes wherever it stands. */
  float[] inputs(Word word) {
    float[] known = word.inputs;
    if (known == null) {
      float[] sum = new float[WIDTH];
      for (int feature : word.rows[Word.HERE]) {
        rows.addRow(row(feature), sum);
      }
      known = inputBias.clone();
      inputs.addProduct(sum, 0, WIDTH, known);
      word.inputs = known;
    }
    return known;
  }

  static Network read(DataInputStream in) throws IOException {
    return new Network(
        SmallRows.read(in, ROWS, WIDTH),
        Matrix.read(in, INPUTS, WIDTH),
        Floats.read(in, INPUTS),
        Floats.read(in, DIRECTIONS * STATES),
        Matrix.read(in, SUMS, DIRECTIONS * STATES),
        Matrix.read(in, Labels.COUNT, SUMS),
        Floats.read(in, Labels.COUNT),
        Floats.read(in, Labels.COUNT * Labels.COUNT));
  }

  /** Writes what {@link #read} reads. */
  void write(DataOutputStream out) throws IOException {
    rows.write(out);
    inputs.write(out);
    Floats.write(out, inputBias);
    Floats.write(out, recurrence);
    sums.write(out);
    labels.write(out);
    Floats.write(out, labelBias);
    Floats.write(out, transitions);
  }
}
