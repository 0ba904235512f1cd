package dateline.entity.tagger;

import java.util.Arrays;

/** Finds the best sequence of labels that is one of names (Viterbi). */
final class Decoder {
  private static final float NEVER = -1e30f;

  private float[][] best = new float[0][];
  private byte[][] from = new byte[0][];

  /**
   * The best labels of a sentence.
   *
   * @param scores of each word and label
   * @param allowed of each word the labels it may have, as bits
   */
  int[] decode(float[][] scores, int words, float[] transitions, int[] allowed) {
    reserve(words);
    for (int label = 0; label < Labels.COUNT; label++) {
      boolean may = Labels.begins(label) && isIn(allowed[0], label);
      best[0][label] = may ? scores[0][label] : NEVER;
    }
    for (int word = 1; word < words; word++) {
      step(word, scores[word], transitions, allowed[word]);
    }
    return trace(words);
  }

  static boolean isIn(int labels, int label) {
    return (labels >>> label & 1) != 0;
  }

  private void step(int word, float[] score, float[] transitions, int allowed) {
    float[] before = best[word - 1];
    for (int label = 0; label < Labels.COUNT; label++) {
      if (!isIn(allowed, label)) {
        best[word][label] = NEVER;
        continue;
      }
      float most = NEVER * 2;
      int source = 0;
      for (int previous : Labels.before(label)) {
        float value = before[previous] + transitions[previous * Labels.COUNT + label];
        if (value > most) {
          most = value;
          source = previous;
        }
      }
      best[word][label] = Math.max(NEVER, most + score[label]);
      from[word][label] = (byte) source;
    }
  }

  private int[] trace(int words) {
    int last = 0;
    float most = NEVER * 2;
    for (int label = 0; label < Labels.COUNT; label++) {
      if (Labels.ends(label) && best[words - 1][label] > most) {
        most = best[words - 1][label];
        last = label;
      }
    }
    int[] labels = new int[words];
    labels[words - 1] = last;
    for (int word = words - 1; word > 0; word--) {
      labels[word - 1] = from[word][labels[word]];
    }
    return labels;
  }

  private void reserve(int words) {
    if (best.length < words) {
      int size = Math.max(words, best.length * 2);
      best = new float[size][Labels.COUNT];
      from = new byte[size][Labels.COUNT];
    }
  }

  /** Every label for every word. */
  static int[] any(int words) {
    int[] allowed = new int[words];
    Arrays.fill(allowed, -1);
    return allowed;
  }
}
