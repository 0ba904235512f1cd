package dateline.entity.tagger;

import dateline.network.Floats;
import dateline.network.SmallRows;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What each label gains by each feature, and by the label before it. */
final class Weights {
  final float[] rows;
  final float[] transitions;

  /** Weights that are all 0. */
  Weights() {
    this(new float[Rows.COUNT * Labels.COUNT], new float[Labels.COUNT * Labels.COUNT]);
  }

  private Weights(float[] rows, float[] transitions) {
    this.rows = rows;
    this.transitions = transitions;
  }

  static Weights read(DataInputStream in) throws IOException {
    float[] rows = SmallRows.read(in, Rows.COUNT, Labels.COUNT).values();
    return new Weights(rows, Floats.read(in, Labels.COUNT * Labels.COUNT));
  }

  /** Writes what {@link #read} reads, each number as near as a byte is. */
  void write(DataOutputStream out) throws IOException {
    SmallRows.of(rows, Labels.COUNT).write(out);
    Floats.write(out, transitions);
  }

  /** Adds the weights of another model, each times a factor. */
  void add(Weights others, float factor) {
    add(rows, others.rows, factor);
    add(transitions, others.transitions, factor);
  }

  private static void add(float[] sums, float[] values, float factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * values[i];
    }
  }

  /**
   * Scores each label of each word by the words around it.
   *
   * @param allowed of each word the labels it may have, as bits; one outside of names has no scores
   * @param keep whether what a word adds is kept with it
   */
  void score(
      Word[] words,
      WordReader ends,
      boolean shouted,
      int[] allowed,
      float[][] scores,
      boolean keep) {
    int[] shared = new int[Rows.SHARED];
    for (int i = 0; i < words.length; i++) {
      if (Labels.mayName(allowed[i])) {
        float[] score = scores[i];
        Arrays.fill(score, 0);
        for (int place = 0; place < Word.PLACES; place++) {
          Word word = at(words, i + place - Word.HERE, ends);
          if (word != null) {
            addWord(word, place, score, keep);
          }
        }
        Rows.shared(words, i, ends, shouted, shared);
        addRows(shared, score);
      }
    }
  }

  /** The word at an index; what stands beyond the ends, but only right behind them. */
  static @Nullable Word at(Word[] words, int i, WordReader ends) {
    if (i < 0) {
      return i == -1 ? ends.before() : null;
    }
    return i < words.length ? words[i] : i == words.length ? ends.after() : null;
  }

  private void addWord(Word word, int place, float[] score, boolean keep) {
    if (!keep) {
      addRows(word.rows[place], score);
      return;
    }
    float[] sum = word.sums[place];
    if (sum == null) {
      sum = new float[Labels.COUNT];
      addRows(word.rows[place], sum);
      word.sums[place] = sum;
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      score[label] += sum[label];
    }
  }

  private void addRows(int[] which, float[] score) {
    for (int row : which) {
      int at = row * Labels.COUNT;
      for (int label = 0; label < Labels.COUNT; label++) {
        score[label] += rows[at + label];
      }
    }
  }
}
