package dateline.sentiment.network;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What words contribute to the gates of a direction, by their number and by how they are written:
 * each is multiplied out once and kept. One serves many threads.
 */
final class Inputs {
  private final float[][] words;
  private final Direction direction;
  private final float[][] ofWriting;
  private final AtomicReferenceArray<float[]> ofWord;

  /**
   * Of vectors that the direction reads.
   *
   * @param words by number
   * @param writings by {@link Writing#number}
   */
  Inputs(float[][] words, float[][] writings, Direction direction) {
    this.words = words;
    this.direction = direction;
    ofWriting = new float[writings.length][];
    for (int i = 0; i < writings.length; i++) {
      ofWriting[i] = direction.projected(writings[i]);
      for (int k = 0; k < ofWriting[i].length; k++) {
        ofWriting[i][k] += direction.inputBias()[k];
      }
    }
    ofWord = new AtomicReferenceArray<>(words.length);
  }

  /** To each gate; not to be changed. */
  float[] of(int number) {
    float[] found = ofWord.get(number);
    if (found == null) {
      found = direction.projected(words[number]);
      ofWord.set(number, found);
    }
    return found;
  }

  /** To each gate; not to be changed. */
  float[] of(Writing writing) {
    return ofWriting[writing.number];
  }
}
