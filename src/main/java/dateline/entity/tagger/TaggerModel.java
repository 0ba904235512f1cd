package dateline.entity.tagger;

import static java.util.stream.Collectors.joining;

import dateline.text.ShippedFile;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a tagger knows: word clusters, weights, and what they were learnt from. Immutable; one
 * serves many threads. In a file each row of weights is a scale and one byte a label.
 */
public final class TaggerModel implements NameModel {
  private static final int MAGIC = 0x444C4E31; // DLN1
  private static final String SHIPPED = "/models/names.bin";
  private static final int BUFFER = 1 << 16;

  private final String origin;
  private final Clusters clusters;
  private final Weights weights;

  TaggerModel(String origin, Clusters clusters, Weights weights) {
    this.origin = origin;
    this.clusters = clusters;
    this.weights = weights;
  }

  /**
   * Learns a model.
   *
   * @param origin what the examples are, a line each set: its name, sentences and licence
   * @param rounds how often the examples are read
   */
  public static TaggerModel train(
      List<Example> examples, Clusters clusters, String origin, int rounds, long seed) {
    WordReader reader = new WordReader(clusters, WordLists::of);
    return new TaggerModel(origin, clusters, Perceptron.train(examples, reader, rounds, seed));
  }

  /**
   * The mean of models' weights: as scores are sums of weights, it scores like all of them
   * together.
   *
   * @throws IllegalArgumentException when two have different word clusters
   */
  public static TaggerModel mean(List<TaggerModel> models) {
    TaggerModel first = models.get(0);
    Weights mean = new Weights();
    for (TaggerModel model : models) {
      if (!model.clusters.areThoseOf(first.clusters)) {
        throw new IllegalArgumentException("models with different word clusters have no mean");
      }
      mean.add(model.weights, 1f / models.size());
    }
    String origin =
        models.stream().flatMap(model -> model.origin.lines()).distinct().collect(joining("\n"));
    return new TaggerModel(origin, first.clusters, mean);
  }

  /** What the model was learnt from, a line each set: its name, sentences and licence. */
  public String origin() {
    return origin;
  }

  @Override
  public NameTagger tagger() {
    return new NameTagger(this);
  }

  Clusters clusters() {
    return clusters;
  }

  Weights weights() {
    return weights;
  }

  /** Read once a process. */
  private static final class Shipped {
    private static final TaggerModel MODEL = model();

    private static TaggerModel model() {
      try {
        return read(new ByteArrayInputStream(shippedBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The model that ships with Dateline. */
  public static TaggerModel shipped() {
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
  public static TaggerModel read(InputStream bytes) throws IOException {
    DataInputStream in = new DataInputStream(new GZIPInputStream(bytes, BUFFER));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a model of names");
    }
    String origin = in.readUTF();
    Clusters clusters = readClusters(in);
    Weights weights = new Weights();
    for (int row = 0; row < Rows.COUNT; row++) {
      readRow(in, weights.rows, row * Labels.COUNT);
    }
    for (int i = 0; i < weights.transitions.length; i++) {
      weights.transitions[i] = in.readFloat();
    }
    return new TaggerModel(origin, clusters, weights);
  }

  /** Writes the model; the same model makes the same bytes. */
  public void write(OutputStream bytes) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(bytes, BUFFER);
    DataOutputStream out = new DataOutputStream(zipped);
    out.writeInt(MAGIC);
    out.writeUTF(origin);
    writeClusters(out);
    for (int row = 0; row < Rows.COUNT; row++) {
      writeRow(out, weights.rows, row * Labels.COUNT);
    }
    for (float transition : weights.transitions) {
      out.writeFloat(transition);
    }
    out.flush();
    zipped.finish();
  }

  private static Clusters readClusters(DataInputStream in) throws IOException {
    String[] paths = new String[in.readInt()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = in.readUTF();
    }
    int count = in.readInt();
    List<String> words = new ArrayList<>(count);
    List<String> pathOf = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(in.readUTF());
      pathOf.add(paths[in.readUnsignedShort()]);
    }
    return new Clusters(words, pathOf);
  }

  private void writeClusters(DataOutputStream out) throws IOException {
    List<String> paths = clusters.paths().stream().distinct().sorted().toList();
    out.writeInt(paths.size());
    for (String path : paths) {
      out.writeUTF(path);
    }
    out.writeInt(clusters.words().size());
    for (int i = 0; i < clusters.words().size(); i++) {
      out.writeUTF(clusters.words().get(i));
      out.writeShort(Collections.binarySearch(paths, clusters.paths().get(i)));
    }
  }

  private static void readRow(DataInputStream in, float[] rows, int at) throws IOException {
    float scale = in.readFloat();
    if (scale > 0) {
      byte[] row = new byte[Labels.COUNT];
      in.readFully(row);
      for (int label = 0; label < Labels.COUNT; label++) {
        rows[at + label] = scale * row[label];
      }
    }
  }

  private static void writeRow(DataOutputStream out, float[] rows, int at) throws IOException {
    float most = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      most = Math.max(most, Math.abs(rows[at + label]));
    }
    float scale = most / Byte.MAX_VALUE;
    out.writeFloat(scale);
    for (int label = 0; scale > 0 && label < Labels.COUNT; label++) {
      out.writeByte(Math.round(rows[at + label] / scale));
    }
  }
}
