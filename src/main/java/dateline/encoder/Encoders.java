package dateline.encoder;

import dateline.text.KnowledgeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ServiceLoader;

/** The encoder that ships with a build that has the accurate mode. */
public final class Encoders {
  private static final String SHIPPED = "/models/encoder.onnx";

  private Encoders() {}

  /** Read once a process. */
  private static final class Shipped {
    private static final Encoder ENCODER = loader().load(shippedBytes());
  }

  /**
   * The shipped encoder.
   *
   * @throws KnowledgeException in a build without the accurate mode
   */
  public static Encoder shipped() {
    loader(); // Says what is wrong before a static initialiser fails.
    if (Encoders.class.getResource(SHIPPED) == null) {
      throw absent();
    }
    return Shipped.ENCODER;
  }

  /**
   * The file of the shipped encoder.
   *
   * @throws KnowledgeException in a build without the accurate mode
   */
  public static byte[] shippedBytes() {
    try (InputStream in = Encoders.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw absent();
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
