package dateline.entity.tagger;

import java.util.List;

/** The best sequence of BIO labels: I-PER follows B-PER or I-PER only. Immutable. */
final class BioDecoder {
  private static final String BEGIN = "B-";
  private static final String INSIDE = "I-";

  private final List<String> labels;
  private final boolean[][] follows;

  BioDecoder(List<String> labels) {
    this.labels = List.copyOf(labels);
    follows = new boolean[labels.size()][labels.size()];
    for (int before = 0; before < labels.size(); before++) {
      for (int after = 0; after < labels.size(); after++) {
        follows[before][after] =
            !isInside(after) || (before > 0 && type(before).equals(type(after)));
      }
    }
  }

  boolean isBegin(int label) {
    return labels.get(label).startsWith(BEGIN);
  }

  boolean isInside(int label) {
    return labels.get(label).startsWith(INSIDE);
  }

  /** PER, LOC, ORG or MISC; of no name nothing. */
  String type(int label) {
    return labels.get(label).substring(Math.min(BEGIN.length(), labels.get(label).length()));
  }

  /** The labels with the greatest sum of scores (Viterbi), one for each word's scores. */
  int[] decode(float[][] scores) {
    int count = labels.size();
    int[][] from = new int[scores.length][count];
    float[] best = new float[count];
    for (int word = 0; word < scores.length; word++) {
      best = step(best, scores[word], from[word], word == 0);
    }
    return path(best, from);
  }

  private float[] step(float[] before, float[] scores, int[] from, boolean first) {
    float[] after = new float[before.length];
    for (int label = 0; label < after.length; label++) {
      from[label] = first ? 0 : bestBefore(before, label);
      boolean allowed = first ? !isInside(label) : from[label] >= 0;
      float sum = first || !allowed ? 0 : before[from[label]];
      after[label] = allowed ? sum + scores[label] : Float.NEGATIVE_INFINITY;
    }
    return after;
  }

  private int bestBefore(float[] before, int label) {
    int best = -1;
    for (int i = 0; i < before.length; i++) {
      if (follows[i][label] && (best < 0 || before[i] > before[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int[] path(float[] last, int[][] from) {
    int[] path = new int[from.length];
    int label = 0;
    for (int i = 1; i < last.length; i++) {
      label = last[i] > last[label] ? i : label;
    }
    for (int word = from.length - 1; word >= 0; word--) {
      path[word] = label;
      label = from[word][label];
    }
    return path;
  }
}
