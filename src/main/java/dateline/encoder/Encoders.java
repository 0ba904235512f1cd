package dateline.encoder;

import dateline.text.KnowledgeException;
import dateline.text.ShippedFile;
import java.util.ServiceLoader;

/** The encoders that ship with a build that has the accurate mode. */
public enum Encoders {
  NAMES("/models/names.onnx"),
  SENTIMENT("/models/sentiment.onnx");

  private final String file;

  Encoders(String file) {
    this.file = file;
  }

  /** Read once a process. */
  private static final class Names {
    private static final Encoder ENCODER = NAMES.load();
  }

  /** Read once a process. */
  private static final class Sentiment {
    private static final Encoder ENCODER = SENTIMENT.load();
  }

  /**
   * The shipped encoder.
   *
   * @throws KnowledgeException in a build without it
   */
  public Encoder shipped() {
    check(); // Says what is wrong before a static initialiser fails.
    return this == NAMES ? Names.ENCODER : Sentiment.ENCODER;
  }

  /**
   * The file of the shipped encoder.
   *
   * @throws KnowledgeException in a build without it
   */
  public byte[] bytes() {
    check();
    return ShippedFile.bytes(file);
  }

  private void check() {
    loader();
    if (!ShippedFile.isThere(file)) {
      throw new KnowledgeException(
          "this build has no "
              + file.substring(1)
              + ", which the accurate mode reads with; give another mode");
    }
  }

  private Encoder load() {
    return loader().load(bytes());
  }

  private static EncoderLoader loader() {
    return ServiceLoader.load(EncoderLoader.class, Encoders.class.getClassLoader())
        .findFirst()
        .orElseThrow(Encoders::absent);
  }

  private static KnowledgeException absent() {
    return new KnowledgeException(
        "this build has no accurate mode; build it with: mvn package -DskipTests -Paccurate");
  }
}
