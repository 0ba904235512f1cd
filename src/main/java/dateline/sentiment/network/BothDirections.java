package dateline.sentiment.network;

import dateline.sentiment.Passage;
import java.util.List;

/** Reads words from both sides. One serves many threads. */
final class BothDirections {
  private final Vocabulary vocabulary;
  private final Direction forward;
  private final Direction backward;
  private final Inputs forwardInputs;
  private final Inputs backwardInputs;

  /**
   * Of vectors that both directions read.
   *
   * @param words by the vocabulary's numbers
   * @param writings by {@link Writing#number}
   */
  BothDirections(
      Vocabulary vocabulary,
      float[][] words,
      float[][] writings,
      Direction forward,
      Direction backward) {
    this.vocabulary = vocabulary;
    this.forward = forward;
    this.backward = backward;
    forwardInputs = new Inputs(words, writings, forward);
    backwardInputs = new Inputs(words, writings, backward);
  }

  /** Numbers of a state. */
  int width() {
    return forward.hidden() + backward.hidden();
  }

  /**
   * The state of each word: what was read up to it from the left, then from the right.
   *
   * @param words with {@link Passage#NAME} for what is hidden
   */
  float[][] states(List<String> words) {
    List<Word> read = words.stream().map(this::word).toList();
    int count = read.size();
    float[][] states = new float[count][width()];
    float[] nothing = new float[width()];
    float[] gates = new float[forward.gates()];
    for (int i = 0; i < count; i++) {
      float[] before = i == 0 ? nothing : states[i - 1];
      float[] word = forwardInputs.of(read.get(i).number());
      float[] writing = forwardInputs.of(read.get(i).writing());
      forward.step(word, writing, before, states[i], 0, gates);
    }
    int at = forward.hidden();
    for (int i = count - 1; i >= 0; i--) {
      float[] before = i == count - 1 ? nothing : states[i + 1];
      float[] word = backwardInputs.of(read.get(i).number());
      float[] writing = backwardInputs.of(read.get(i).writing());
      backward.step(word, writing, before, states[i], at, gates);
    }
    return states;
  }

  private Word word(String word) {
    return word.equals(Passage.NAME)
        ? Word.HIDDEN
        : new Word(vocabulary.number(word), Writing.of(word));
  }
}
