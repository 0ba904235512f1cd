package dateline.entity.tagger;

import dateline.network.Parameters;
import java.util.Arrays;

/**
 * How likely each label of each word is by scores, over the sequences of labels that are those of
 * names (forward and backward sums; Lafferty et al. 2001). What a word's sums have in common is
 * taken out of them, so that no sentence is too long.
 */
final class Likelihoods {
  /** What keeps a sum from being 0. */
  private static final double LEAST = 1e-30;

  private final double[] steps = new double[Labels.COUNT * Labels.COUNT];
  private double[][] scores = new double[0][];
  private double[][] forward = new double[0][];
  private double[][] backward = new double[0][];
  private double[] scales = new double[0];

  /**
   * Adds what the loss grows by, the loss being how unlikely the right labels are.
   *
   * @param labels the scores of each word's labels
   * @param allowed of each word the labels that are right, as bits
   * @param transitions the scores of a label after another, to whose gradient it adds
   * @param loss by each score of a word's label: added to
   */
  void addLoss(float[][] labels, int words, int[] allowed, Parameters transitions, float[][] loss) {
    reserve(words);
    for (int i = 0; i < steps.length; i++) {
      steps[i] = StrictMath.exp(transitions.values()[i]);
    }
    add(labels, words, Decoder.any(words), 1, loss, transitions.gradient());
    add(labels, words, allowed, -1, loss, transitions.gradient());
  }

  private void reserve(int words) {
    if (forward.length < words) {
      scores = new double[words][Labels.COUNT];
      forward = new double[words][Labels.COUNT];
      backward = new double[words][Labels.COUNT];
      scales = new double[words];
    }
  }

  /** Adds the likelihoods of labels and transitions, times a factor. */
  private void add(
      float[][] labels, int words, int[] allowed, float factor, float[][] sum, float[] stepSum) {
    for (int word = 0; word < words; word++) {
      weigh(labels[word], allowed[word], scores[word]);
      scales[word] = forward(word);
    }
    end(words - 1);
    for (int word = words - 1; word > 0; word--) {
      backward(word, factor, stepSum);
    }
    for (int word = 0; word < words; word++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        sum[word][label] += (float) (factor * forward[word][label] * backward[word][label]);
      }
    }
  }

  private static void weigh(float[] labels, int allowed, double[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (int label = 0; label < Labels.COUNT; label++) {
      most = Decoder.isIn(allowed, label) ? Math.max(most, labels[label]) : most;
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      boolean may = Decoder.isIn(allowed, label);
      scores[label] = may ? StrictMath.exp(labels[label] - most) + LEAST : 0;
    }
  }

  private double forward(int word) {
    double[] here = forward[word];
    double scale = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      double before = word > 0 ? before(word, label) : Labels.begins(label) ? 1 : 0;
      here[label] = before * scores[word][label];
      scale += here[label];
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      here[label] /= scale;
    }
    return scale;
  }

  private double before(int word, int label) {
    double sum = 0;
    for (int previous : Labels.before(label)) {
      sum += forward[word - 1][previous] * steps[previous * Labels.COUNT + label];
    }
    return sum;
  }

  private void end(int word) {
    double sum = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      sum += Labels.ends(label) ? forward[word][label] : 0;
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      backward[word][label] = Labels.ends(label) ? 1 / sum : 0;
    }
  }

  private void backward(int word, float factor, float[] stepSum) {
    double[] before = backward[word - 1];
    Arrays.fill(before, 0);
    for (int label = 0; label < Labels.COUNT; label++) {
      double here = backward[word][label] * scores[word][label] / scales[word];
      if (here > 0) {
        for (int previous : Labels.before(label)) {
          int step = previous * Labels.COUNT + label;
          double value = steps[step] * here;
          before[previous] += value;
          stepSum[step] += (float) (factor * value * forward[word - 1][previous]);
        }
      }
    }
  }
}
