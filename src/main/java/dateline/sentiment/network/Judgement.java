package dateline.sentiment.network;

import dateline.network.Floats;
import dateline.network.Matrix;
import dateline.sentiment.Stance;
import java.io.DataInputStream;
import java.io.IOException;

/** The last two layers: from what was read to a stance. */
final class Judgement {
  private static final int INNER = 64;
  private static final int CLASSES = 3;

  private final Matrix inner;
  private final float[] innerBias;
  private final Matrix outer;
  private final float[] outerBias;

  private Judgement(Matrix inner, float[] innerBias, Matrix outer, float[] outerBias) {
    this.inner = inner;
    this.innerBias = innerBias;
    this.outer = outer;
    this.outerBias = outerBias;
  }

  /** Of as many numbers as were read. */
  static Judgement read(DataInputStream in, int width) throws IOException {
    Matrix inner = Matrix.read(in, INNER, width);
    float[] innerBias = Floats.read(in, INNER);
    Matrix outer = Matrix.read(in, CLASSES, INNER);
    return new Judgement(inner, innerBias, outer, Floats.read(in, CLASSES));
  }

  Stance of(float[] read) {
    float[] middle = innerBias.clone();
    inner.addProduct(read, 0, read.length, middle);
    for (int i = 0; i < INNER; i++) {
      middle[i] = Math.max(0, middle[i]);
    }
    float[] scores = outerBias.clone();
    outer.addProduct(middle, 0, INNER, scores);
    return Stance.softmax(scores[0], scores[1], scores[2]);
  }
}
