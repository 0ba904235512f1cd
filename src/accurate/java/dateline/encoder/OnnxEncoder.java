package dateline.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An encoder in ONNX Runtime, on one thread and one row at a time: 8-bit weights make a row's
 * scores depend on what is read together with it, and a run's must not.
 */
final class OnnxEncoder implements Encoder {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Map<String, String> facts;

  OnnxEncoder(byte[] model) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setCPUArenaAllocator(true);
      session = environment.createSession(model, options);
    }
    facts = session.getMetadata().getCustomMetadata();
  }

  @Override
  public String fact(String key) {
    String fact = facts.get(key);
    if (fact == null) {
      throw new IllegalArgumentException("the model tells no " + key);
    }
    return fact;
  }

  @Override
  public Map<String, float[][]> read(PieceRow row) {
    int[] ones = new int[row.length()];
    Arrays.fill(ones, 1);
    try (OnnxTensor pieces = tensor(row.pieces());
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(row.types());
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
      return scores(result);
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private OnnxTensor tensor(int[] values) throws OrtException {
    long[] wide = Arrays.stream(values).asLongStream().toArray();
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(wide), new long[] {1, wide.length});
  }

  private static Map<String, float[][]> scores(OrtSession.Result result) throws OrtException {
    Map<String, float[][]> scores = new LinkedHashMap<>();
    for (Map.Entry<String, OnnxValue> head : result) {
      scores.put(head.getKey(), ((float[][][]) head.getValue().getValue())[0]);
    }
    return scores;
  }
}
