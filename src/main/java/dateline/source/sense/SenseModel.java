package dateline.source.sense;

import dateline.text.Document;
import dateline.text.ShippedFile;
import dateline.text.Span;
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
 * Tells nouns from verbs by the words around them: a logistic model of hashed contexts, a byte a
 * weight. Immutable; one serves many threads.
 */
public final class SenseModel {
  private static final int MAGIC = 0x444C5331; // DLS1
  private static final String SHIPPED = "/models/senses.bin";

  private final byte[] weights;
  private final float scale;

  SenseModel(float[] learnt) {
    float most = 0;
    for (float weight : learnt) {
      most = Math.max(most, Math.abs(weight));
    }
    scale = most == 0 ? 1 : most / Byte.MAX_VALUE;
    weights = new byte[learnt.length];
    for (int i = 0; i < learnt.length; i++) {
      weights[i] = (byte) Math.round(learnt[i] / scale);
    }
  }

  private SenseModel(byte[] weights, float scale) {
    this.weights = weights;
    this.scale = scale;
  }

  /** Read once a process. */
  private static final class Shipped {
    private static final SenseModel MODEL = model();

    private static SenseModel model() {
      try {
        return read(new ByteArrayInputStream(shippedBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The model that ships with Dateline. */
  public static SenseModel shipped() {
    return Shipped.MODEL;
  }

  /** The file of the model that ships with Dateline. */
  public static byte[] shippedBytes() {
    return ShippedFile.bytes(SHIPPED);
  }

  /** A reader of one document after another, for one thread. */
  public Reader reader() {
    return new Reader(this);
  }

  /** Asks the model about words of documents. Not for several threads at once. */
  public static final class Reader {
    private final SenseModel model;
    private final Context context = new Context();

    private Reader(SenseModel model) {
      this.model = model;
    }

    /** The probability that a token, which may be either, is a verb. */
    public double verb(Document document, Span sentence, int token) {
      int sum = 0;
      for (int row : context.rows(document, sentence, token, true)) {
        sum += model.weights[row];
      }
      return 1 / (1 + Math.exp(-sum * model.scale));
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException when the bytes are not those of a model
   */
  public static SenseModel read(InputStream bytes) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(bytes));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of senses");
    }
    float scale = in.readFloat();
    byte[] weights = new byte[Context.COUNT];
    in.readFully(weights);
    return new SenseModel(weights, scale);
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
