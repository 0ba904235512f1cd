package dateline.sentiment;

import dateline.encoder.Encoder;
import dateline.encoder.PieceReader;
import dateline.encoder.PieceRow;
import java.util.ArrayList;
import java.util.List;

/** Reads the passages of a text together, a row each. */
final class EncoderReader implements StanceReader {
  private static final String HEAD = "sentiment";

  /** Passages that are laid out at once: those of a usual article. Memory has a bound. */
  private static final int MOST_TOGETHER = 64;

  private final Encoder encoder;
  private final PieceReader pieces;

  EncoderReader(Encoder encoder) {
    this.encoder = encoder;
    pieces = new PieceReader(encoder.fact("pieces"));
  }

  @Override
  public Stance toward(Passage passage) {
    return together(List.of(passage)).get(0);
  }

  @Override
  public List<Stance> towardEach(List<Passage> passages) {
    List<Stance> stances = new ArrayList<>(passages.size());
    for (int start = 0; start < passages.size(); start += MOST_TOGETHER) {
      int end = Math.min(passages.size(), start + MOST_TOGETHER);
      stances.addAll(together(passages.subList(start, end)));
    }
    return stances;
  }

  private List<Stance> together(List<Passage> passages) {
    List<PieceRow> rows = passages.stream().map(this::row).toList();
    return encoder.read(HEAD, rows).stream().map(scores -> stance(scores[0])).toList();
  }

  private PieceRow row(Passage passage) {
    return pieces.around(passage.words(), passage.target(), passage.shown());
  }

  private static Stance stance(float[] scores) {
    return Stance.softmax(scores[0], scores[1], scores[2]);
  }
}
