package dateline.sentiment.linear;

import dateline.sentiment.Passage;
import dateline.sentiment.Stance;
import dateline.sentiment.StanceModel;
import dateline.sentiment.StanceReader;
import dateline.sentiment.tone.Valences;
import dateline.text.ShippedFile;
import dateline.text.Tsv;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A multinomial logistic regression, a byte a weight and class. Its scores are divided by a
 * temperature, so that probabilities say how often they are right (Guo et al. 2017). Immutable.
 */
public final class LinearModel implements StanceModel {
  private static final int MAGIC = 0x444C5431; // DLT1
  private static final int CLASSES = 3;
  private static final String SHIPPED = "/models/sentiment-linear.bin";

  private final Valences valences = Valences.of(Tsv.shipped("tone.tsv"));
  private final byte[] weights;
  private final float scale;

  private LinearModel(byte[] weights, float scale) {
    this.weights = weights;
    this.scale = scale;
  }

  /**
   * Of weights as they were learnt.
   *
   * @param learnt by row, then class; {@link TargetFeatures#COUNT} rows of three
   * @param temperature above 0
   */
  public static LinearModel of(double[] learnt, double temperature) {
    double most = 0;
    for (double weight : learnt) {
      most = Math.max(most, Math.abs(weight));
    }
    double step = most == 0 ? 1 : most / Byte.MAX_VALUE;
    byte[] weights = new byte[learnt.length];
    for (int i = 0; i < learnt.length; i++) {
      weights[i] = (byte) Math.round(learnt[i] / step);
    }
    return new LinearModel(weights, (float) (step / temperature));
  }

  /** Read once a process. */
  private static final class Shipped {
    private static final LinearModel MODEL = model();

    private static LinearModel model() {
      try {
        return read(new ByteArrayInputStream(shippedBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The model that ships with Dateline. */
  public static LinearModel shipped() {
    return Shipped.MODEL;
  }

  /** The file of the model that ships with Dateline. */
  public static byte[] shippedBytes() {
    return ShippedFile.bytes(SHIPPED);
  }

  @Override
  public StanceReader reader() {
    TargetFeatures features = new TargetFeatures(valences);
    return passage -> stance(features, passage);
  }

  private Stance stance(TargetFeatures features, Passage passage) {
    features.read(passage);
    double negative = 0;
    double neutral = 0;
    double positive = 0;
    for (int i = 0; i < features.count(); i++) {
      int row = CLASSES * features.row(i);
      float value = features.value(i);
      negative += weights[row] * value;
      neutral += weights[row + 1] * value;
      positive += weights[row + 2] * value;
    }
    return Stance.softmax(scale * negative, scale * neutral, scale * positive);
  }

  /**
   * Reads a model.
   *
   * @throws IOException when the bytes are not those of a model
   */
  public static LinearModel read(InputStream bytes) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(bytes));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of sentiment");
    }
    float scale = in.readFloat();
    byte[] weights = new byte[CLASSES * TargetFeatures.COUNT];
    in.readFully(weights);
    return new LinearModel(weights, scale);
  }

  /** Writes the model; the same model makes the same bytes. */
  public void write(OutputStream bytes) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(bytes);
    DataOutputStream out = new DataOutputStream(zipped);
    out.writeInt(MAGIC);
    out.writeFloat(scale);
    out.write(weights);
    out.flush();
    zipped.finish();
  }
}
