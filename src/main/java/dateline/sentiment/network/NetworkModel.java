package dateline.sentiment.network;

import dateline.network.Floats;
import dateline.sentiment.StanceModel;
import dateline.sentiment.StanceReader;
import dateline.text.ShippedFile;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * A gated recurrent network of both directions that reads a sentence once, with attention from each
 * of its targets (after Bahdanau et al. 2015). It learnt from what the accurate mode judged (Hinton
 * et al. 2015). Immutable.
 */
public final class NetworkModel implements StanceModel {
  private static final int MAGIC = 0x444C5433; // DLT3
  private static final String SHIPPED = "/models/sentiment.bin";
  private static final int BUFFER = 1 << 16;

  private final BothDirections both;
  private final Attention attention;
  private final Judgement judgement;

  private NetworkModel(BothDirections both, Attention attention, Judgement judgement) {
    this.both = both;
    this.attention = attention;
    this.judgement = judgement;
  }

  /** Read once a process. */
  private static final class Shipped {
    private static final NetworkModel MODEL = model();

    private static NetworkModel model() {
      try {
        return read(new ByteArrayInputStream(shippedBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The model that ships with Dateline. */
  public static NetworkModel shipped() {
    return Shipped.MODEL;
  }

  /** The file of the model that ships with Dateline. */
  public static byte[] shippedBytes() {
    return ShippedFile.bytes(SHIPPED);
  }

  /**
   * Reads a model.
   *
   * @throws IOException when the bytes are not those of a model
   */
  public static NetworkModel read(InputStream bytes) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(bytes, BUFFER));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a network of sentiment");
    }
    int width = in.readInt();
    int hidden = in.readInt();
    Vocabulary vocabulary = Vocabulary.read(in, in.readInt());
    float[][] words = Floats.readSmallRows(in, vocabulary.size(), width);
    float[][] writings = Floats.readRows(in, Writing.values().length, width);
    Direction forward = Direction.read(in, width, hidden);
    Direction backward = Direction.read(in, width, hidden);
    BothDirections both = new BothDirections(vocabulary, words, writings, forward, backward);
    Attention attention = Attention.read(in, both.width(), NetworkReader.REACH);
    return new NetworkModel(both, attention, Judgement.read(in, 3 * both.width()));
  }

  @Override
  public StanceReader reader() {
    return new NetworkReader(both, attention, judgement);
  }
}
