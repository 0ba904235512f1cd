package dateline.encoder;

import ai.onnxruntime.OrtException;

/** Makes encoders that run in ONNX Runtime. */
public final class OnnxLoader implements EncoderLoader {
  @Override
  public Encoder load(byte[] model) {
    try {
      return new OnnxEncoder(model);
    } catch (OrtException e) {
      throw new IllegalStateException("not a model of an encoder", e);
    }
  }
}
