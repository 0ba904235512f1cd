package dateline.encoder;

import dateline.text.KnowledgeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
   * @throws KnowledgeException in a build without the accurate mode
   */
  public Encoder shipped() {
    loader(); // Says what is wrong before a static initialiser fails.
    if (Encoders.class.getResource(file) == null) {
      throw absent();
    }
    return this == NAMES ? Names.ENCODER : Sentiment.ENCODER;
  }

  /**
   * The file of the shipped encoder.
   *
   * @throws KnowledgeException in a build without the accurate mode
   */
  public byte[] bytes() {
    try (InputStream in = Encoders.class.getResourceAsStream(file)) {
      if (in == null) {
        throw absent();
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
