package dateline.encoder;

import java.util.List;

/**
 * A fine-tuned encoder (BERT, Devlin et al. 2019) with its heads. Immutable; one serves many
 * threads. The same rows give the same scores, whatever was read before.
 */
public interface Encoder {
  /**
   * What the model tells of itself: {@code pieces}, its vocabulary, and {@code labels}, those of
   * the head {@code names}, a line each; {@code sets}, the table of what it was trained on.
   *
   * @throws IllegalArgumentException when it tells nothing of the kind
   */
  String fact(String key);

  /**
   * The scores that a head gives rows which belong together, as those of a text do: for each row
   * and each of its pieces one of each label. Together short rows cost less than one by one; each
   * may then have slightly other scores.
   */
  List<float[][]> read(String head, List<PieceRow> rows);
}
