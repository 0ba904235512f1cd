package dateline.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An encoder in ONNX Runtime, on one thread and with nothing beside the rows that belong together:
 * 8-bit weights make a row's scores depend on what is read in one go with it, and a run's must not
 * depend on what else it reads.
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
  public List<float[][]> read(String head, List<PieceRow> rows) {
    float[][][] scores = new float[rows.size()][][];
    for (List<Integer> pack : Packs.of(rows)) {
      float[][][] read = readAtOnce(head, pack.stream().map(rows::get).toList());
      for (int i = 0; i < read.length; i++) {
        scores[pack.get(i)] = read[i];
      }
    }
    return List.of(scores);
  }

  private float[][][] readAtOnce(String head, List<PieceRow> rows) {
    try (OnnxTensor pieces = tensor(rows, PieceRow::pieces);
        OnnxTensor mask = tensor(rows, OnnxEncoder::ones);
        OnnxTensor types = tensor(rows, PieceRow::types);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
      return (float[][][]) result.get(head).orElseThrow().getValue();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int[] ones(PieceRow row) {
    int[] ones = new int[row.length()];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** Rows x pieces, shorter rows filled up with 0. */
  private OnnxTensor tensor(List<PieceRow> rows, Function<PieceRow, int[]> values)
      throws OrtException {
    int width = rows.stream().mapToInt(PieceRow::length).max().orElseThrow();
    LongBuffer wide = LongBuffer.allocate(rows.size() * width);
    for (int i = 0; i < rows.size(); i++) {
      wide.position(i * width);
      Arrays.stream(values.apply(rows.get(i))).forEach(wide::put);
    }
    return OnnxTensor.createTensor(environment, wide.rewind(), new long[] {rows.size(), width});
  }
}
