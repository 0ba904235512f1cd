package dateline.sentiment.network;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a word contributes to the gates of both directions, by its number, by how it is written and
 * by where it stands: each is multiplied out once and kept. One serves many threads.
 */
final class Inputs {
  /** Words beside the target that are looked at, on each side. */
  static final int REACH = 24;

  /** Places from the furthest left to the furthest right. */
  static final int PLACES = 2 * REACH + 1;

  private final Vocabulary vocabulary;
  private final float[][] words;
  private final Direction forward;
  private final Direction backward;
  private final float[][] ofWriting;
  private final float[][] ofPlace;
  private final AtomicReferenceArray<float[]> ofWord;

  Inputs(
      Vocabulary vocabulary,
      float[][] words,
      float[][] writings,
      float[][] places,
      Direction forward,
      Direction backward) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.forward = forward;
    this.backward = backward;
    ofWriting = new float[writings.length][];
    for (int i = 0; i < writings.length; i++) {
      ofWriting[i] = both(writings[i]);
    }
    ofPlace = new float[places.length][];
    for (int i = 0; i < places.length; i++) {
      ofPlace[i] = both(places[i]);
      add(forward.inputBias(), 0, ofPlace[i], 0);
      add(backward.inputBias(), 0, ofPlace[i], forward.gates());
    }
    ofWord = new AtomicReferenceArray<>(words.length);
  }

  /** Contributions to the gates of the forward direction, then to those of the backward one. */
  private float[] both(float[] vector) {
    float[] first = forward.projected(vector);
    float[] second = backward.projected(vector);
    float[] both = new float[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static void add(float[] from, int start, float[] sum, int at) {
    for (int i = 0; i < from.length - start; i++) {
      sum[at + i] += from[start + i];
    }
  }

  int number(String word) {
    return vocabulary.number(word);
  }

  /**
   * Writes what a word contributes.
   *
   * @param place its distance from the target, negative to the left
   * @param gates as many as both directions have
   */
  void write(int number, Writing writing, int place, float[] gates) {
    float[] word = ofWord.get(number);
    if (word == null) {
      word = both(words[number]);
      ofWord.set(number, word);
    }
    float[] written = ofWriting[writing.number];
    float[] placed = ofPlace[place + REACH];
    for (int i = 0; i < gates.length; i++) {
      gates[i] = word[i] + written[i] + placed[i];
    }
  }
}
