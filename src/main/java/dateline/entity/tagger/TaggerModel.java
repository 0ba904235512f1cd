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
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a tagger knows: word clusters, the weights of a linear chain, a network beside it if there
 * is one, and what they were learnt from. Immutable; one serves many threads. In a file each row is
 * a scale and one byte a number.
 */
public final class TaggerModel implements NameModel {
  private static final int MAGIC = 0x444C4E32; // DLN2
  private static final String SHIPPED = "/models/names.bin";
  private static final int BUFFER = 1 << 16;

  private final String origin;
  private final Clusters clusters;
  private final Weights weights;
  private final @Nullable Network network;

  private TaggerModel(
      String origin, Clusters clusters, Weights weights, @Nullable Network network) {
    this.origin = origin;
    this.clusters = clusters;
    this.weights = weights;
    this.network = network;
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
    Weights weights = Perceptron.train(examples, reader, rounds, seed);
    return new TaggerModel(origin, clusters, weights, null);
  }

  /**
   * Learns a network that adds to the scores of this model's linear chain, in place of any it has.
   *
   * @param origin what the examples are, as for {@link #train}
   * @param rounds how often the examples are read
   */
  public TaggerModel withNetwork(List<Example> examples, String origin, int rounds, long seed) {
    WordReader reader = new WordReader(clusters, WordLists::of);
    Network trained = NetworkTrainer.train(examples, reader, rounds, seed);
    return new TaggerModel(union(Stream.of(this.origin, origin)), clusters, weights, trained);
  }

  private static String union(Stream<String> origins) {
    return origins.flatMap(String::lines).distinct().collect(joining("\n"));
  }

  /**
   * The mean of the weights of models' linear chains: as scores are sums of weights, it scores like
   * all of them together.
   *
   * @throws IllegalArgumentException when two have different word clusters, or one has a network
   */
  public static TaggerModel mean(List<TaggerModel> models) {
    TaggerModel first = models.get(0);
    Weights mean = new Weights();
    for (TaggerModel model : models) {
      if (!model.clusters.areThoseOf(first.clusters)) {
        throw new IllegalArgumentException("models with different word clusters have no mean");
      }
      if (model.network != null) {
        throw new IllegalArgumentException("networks have no mean");
      }
      mean.add(model.weights, 1f / models.size());
    }
    String origin = union(models.stream().map(TaggerModel::origin));
    return new TaggerModel(origin, first.clusters, mean, null);
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

  @Nullable Network network() {
    return network;
  }

  /** What each label gains by the one before it. */
  float[] transitions() {
    float[] sum = weights.transitions.clone();
    for (int i = 0; network != null && i < sum.length; i++) {
      sum[i] += network.transitions[i];
    }
    return sum;
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
    Weights weights = Weights.read(in);
    return new TaggerModel(origin, clusters, weights, in.readBoolean() ? Network.read(in) : null);
  }

  /** Writes the model; the same model makes the same bytes. */
  public void write(OutputStream bytes) throws IOException {
    GZIPOutputStream zipped = new GZIPOutputStream(bytes, BUFFER);
    DataOutputStream out = new DataOutputStream(zipped);
    out.writeInt(MAGIC);
    out.writeUTF(origin);
    writeClusters(out);
    weights.write(out);
    out.writeBoolean(network != null);
    if (network != null) {
      network.write(out);
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
}
