package dateline.encoder;

import java.util.Map;

/**
 * A fine-tuned encoder (BERT, Devlin et al. 2019) with its heads. Immutable; one serves many
 * threads. The same row gives the same scores, whatever was read before.
 */
public interface Encoder {
  /**
   * What the model tells of itself: {@code pieces}, its vocabulary, and {@code labels}, those of
   * the head {@code names}, a line each; {@code sets}, the table of what it was trained on.
   *
   * @throws IllegalArgumentException when it tells nothing of the kind
   */
  String fact(String key);

  /** The scores of every head, by its name: for each piece of the row one of each label. */
  Map<String, float[][]> read(PieceRow row);
}
