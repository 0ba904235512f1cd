package dateline.encoder;

/** Makes encoders of model files; a build with the accurate mode provides one. */
public interface EncoderLoader {
  /** The encoder of an ONNX file's bytes. */
  Encoder load(byte[] model);
}
